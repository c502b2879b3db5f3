using System.Text.Json.Nodes;
using AfterSales.Scoring.TestSupport;

namespace AfterSales.Scoring.Tests.Standards;

/// <summary>Rounding decides grades only where the policy says so, and as <c>docs/rounding.md</c> shows.</summary>
public sealed class TotalRoundingTests
{
    private const string TooFine = "59.999999999999999999999999999999999";

    private static readonly string[][] Table = ReadTable();

    public static TheoryData<string, string, string, string> DocumentedRoundings
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (string[] row in Table.Skip(1))
            {
                for (int i = 1; i < row.Length; i++)
                {
                    string[] cell = row[i].Split(' ');
                    data.Add(row[0].Trim('`'), Table[0][i], cell[0], cell[1]);
                }
            }

            return data;
        }
    }

    [Theory]
    [InlineData("89.999999", "90", "excellent", "good")]
    [InlineData("69.95", "70", "pass", "fail")]
    public void One_decimal_lifts_a_total_over_a_cut_that_it_misses_unrounded(string rating, string rounded, string lifted, string unrounded)
    {
        ScoreResult withOneDecimal = StandardFour.Score(StandardFour.Load(StandardFour.TotalRounding(1, "halfAwayFromZero")).ValueOrThrow(), rating);
        ScoreResult withNone = StandardFour.Score(StandardFour.Load().ValueOrThrow(), rating);

        Assert.Equal((rounded, lifted), (withOneDecimal.Total.ToString(), withOneDecimal.Grade?.Id));
        Assert.Equal((rating, unrounded), (withNone.Total.ToString(), withNone.Grade?.Id));
    }

    [Theory]
    [MemberData(nameof(DocumentedRoundings))]
    public void The_documented_total_and_grade_come_out(string mode, string rating, string total, string grade)
    {
        ScoreResult result = StandardFour.Score(StandardFour.Load(StandardFour.TotalRounding(0, mode)).ValueOrThrow(), rating);

        Assert.Equal((total, grade), (result.Total.ToString(), result.Grade?.Id));
    }

    [Fact]
    public void The_document_shows_every_mode_at_the_midpoints_of_the_printed_gaps()
    {
        Assert.Equal(["89.5", "79.5", "69.5", "70.5"], Table[0].Skip(1));
        Assert.Equal(
            Enum.GetNames<RoundingMode>().Order(StringComparer.OrdinalIgnoreCase),
            Table.Skip(1).Select(r => r[0].Trim('`')).Order(StringComparer.OrdinalIgnoreCase),
            StringComparer.OrdinalIgnoreCase);
        Assert.All(Table, row => Assert.Equal(5, row.Length));
    }

    [Fact]
    public void A_cut_finer_than_six_decimals_is_refused_and_not_rounded()
    {
        Diagnosed<ScoringEngine> loaded = StandardFour.Load(StandardFour.Replace("/total/ladder/2/atLeast", JsonNode.Parse(TooFine)!));

        Assert.False(loaded.HasValue);
        Assert.Equal("ASC3008", Assert.Single(loaded.Diagnostics).Code);
    }

    [Fact]
    public void A_rating_finer_than_six_decimals_is_refused_and_not_rounded()
    {
        ScoreResult result = StandardFour.Score(StandardFour.Load().ValueOrThrow(), "60", "60", "60", "60", TooFine);

        Assert.Equal((ScoreStatus.Incomplete, null), (result.Status, result.Grade));
        Assert.Equal("ASC5003", Assert.Single(result.Diagnostics).Code);
    }

    private static string[][] ReadTable()
        => [.. File.ReadLines(RepositoryRoot.PathOf("docs", "rounding.md"))
            .Where(l => l.StartsWith('|') && !l.StartsWith("|---", StringComparison.Ordinal))
            .Select(l => l.Trim('|').Split('|', StringSplitOptions.TrimEntries))];
}
