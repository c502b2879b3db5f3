using System.Text;
using Spectre.Console;

namespace AfterSales.Scoring.Quickstart;

/// <summary>Scores a sample company of 46 people over six quarters, decides by their case histories, and shows what an HR lead wants to know.</summary>
public static class Program
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int Misused = 2;

    public static int Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return Run(args, Screen.OfProcess(), Console.Error);
    }

    /// <summary>Runs the program as if its output were redirected.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter error) => Run(args, Screen.Plain(output), error);

    private static int Run(string[] args, IAnsiConsole console, TextWriter error)
    {
        Options? options = Options.Parse(args, out string problem);
        if (options is null)
        {
            error.WriteLine(problem);
            return Misused;
        }

        if (options.ShowHelp)
        {
            console.Profile.Out.Writer.WriteLine(Options.Help(options.Words));
            return Done;
        }

        if (Company.Load(options, error) is not { } company)
        {
            return Failed;
        }

        CompanyResults results = CompanyResults.Make(company, console, options.Words);
        if (Selection.Find(options, company, results.Records, error) is not { } records)
        {
            return Failed;
        }

        var page = new Page(console, options.Words, company);
        PolicyReport.Write(page, results.Records);
        if (records.Count == 0)
        {
            page.Note("There are no assessments in the data file, so there is nothing to score.", "数据文件中没有考核数据，无可评分。");
            return Done;
        }

        IReadOnlyList<PersonCase> cases = [.. results.Cases.Where(c => options.Person is null || c.IsAbout(options.Person))];
        if (options.Person is null)
        {
            ResultsReport.Write(page, records, cases);
            GradesReport.Write(page, records);
            MoneyReport.Write(page, records);
        }

        HistoryReport.Write(page, cases, options.Quarter);
        OutcomesReport.Write(page, records, options.Quarter ?? records[^1].Period);
        FindingsReport.Write(page, cases, options.Quarter);
        CorrectionsReport.Write(page, cases, options.Quarter);
        OwedReport.Write(page, records);
        PersonReport.Write(page, options.Person is null ? Selection.MostInteresting(records) : records[^1]);
        page.Hint();
        return Done;
    }
}
