using Spectre.Console;

AnsiConsole.WriteLine("AfterSales.Scoring quickstart");
