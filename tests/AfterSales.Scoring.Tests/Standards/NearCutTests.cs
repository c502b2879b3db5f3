using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;
using AfterSales.Scoring.TestSupport;

namespace AfterSales.Scoring.Tests.Standards;

/// <summary>Totals of five ratios that lie closer to a cut than any decimal type can tell.</summary>
/// <remarks>
/// The maxima are five primes, so the total is a multiple of 20 over their product. The ratings were found with the
/// Chinese remainder theorem; the distances are worked out here once more, in whole numbers.
/// </remarks>
public sealed class NearCutTests
{
    private static readonly JsonObject File = JsonNode.Parse(System.IO.File.ReadAllText(
        RepositoryRoot.PathOf("tests", "AfterSales.Scoring.Tests", "Standards", "near-cuts.json")))!.AsObject();

    private static readonly BigInteger TenToThe30 = BigInteger.Pow(10, 30);

    public static TheoryData<int, int, string, string[]> Ratings
    {
        get
        {
            var data = new TheoryData<int, int, string, string[]>();
            foreach (JsonNode? row in File["ratings"]!.AsArray())
            {
                data.Add((int)row!["cut"]!, (int)row["side"]!, (string)row["grade"]!, Texts(row["ratings"]!));
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Ratings))]
    public void The_grade_is_that_of_the_exact_total(int cut, int side, string grade, string[] ratings)
    {
        string[] maxima = Texts(File["maxima"]!);
        ScoringEngine engine = StandardFour.Load(
            [.. maxima.Select((m, i) => StandardFour.Replace($"/criteria/{i}/rating/max", JsonNode.Parse(m)!))]).ValueOrThrow();
        (BigInteger numerator, BigInteger denominator) = Distance(cut, ratings, maxima);

        ScoreResult result = StandardFour.Score(engine, ratings);

        Assert.Equal(side, numerator.Sign);
        Assert.True(BigInteger.Abs(numerator) * TenToThe30 < denominator, "the total is not within 10^-30 of the cut");
        Assert.Equal(grade, result.Grade?.Id);
        Assert.Equal(cut + Exact.FromRatio(numerator, denominator), result.Total);
    }

    /// <summary>20 * sum(rating / maximum) - cut, as a fraction; ratings count in halves.</summary>
    private static (BigInteger Numerator, BigInteger Denominator) Distance(int cut, string[] ratings, string[] maxima)
    {
        BigInteger[] whole = [.. maxima.Select(m => BigInteger.Parse(m, CultureInfo.InvariantCulture))];
        BigInteger product = whole.Aggregate(BigInteger.One, (p, m) => p * m);
        BigInteger sum = ratings
            .Select(r => new BigInteger(decimal.Parse(r, CultureInfo.InvariantCulture) * 2))
            .Zip(whole, (halves, maximum) => halves * (product / maximum))
            .Aggregate(BigInteger.Zero, (s, t) => s + t);
        return ((10 * sum) - (cut * product), product);
    }

    private static string[] Texts(JsonNode numbers) => [.. numbers.AsArray().Select(n => n!.ToJsonString())];
}
