namespace AfterSales.Scoring.Quickstart.Tests;

public sealed class QuickstartTests
{
    [Fact]
    public void The_quickstart_is_built()
        => Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, "Quickstart.dll")));
}
