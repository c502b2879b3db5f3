namespace AfterSales.Scoring;

/// <summary>Which numbers a member takes.</summary>
internal sealed class NumberLimits
{
    private readonly Func<Exact, bool> _holds;

    private NumberLimits(int integerDigits, int fractionDigits, Func<Exact, bool> holds, Wording wording)
    {
        IntegerDigits = integerDigits;
        FractionDigits = fractionDigits;
        _holds = holds;
        Wording = wording;
    }

    public static NumberLimits Any { get; } = new(12, 6, _ => true, "");

    public static NumberLimits Positive { get; } = new(12, 6, n => n.Sign > 0, new("a number above 0", "大于 0 的数字"));

    public static NumberLimits NotNegative { get; } = new(12, 6, n => n.Sign >= 0, new("0 or above", "不小于 0"));

    /// <summary>Gets the limits of a weight; whether 0 is allowed depends on its criterion.</summary>
    public static NumberLimits Weight { get; } = new(6, 4, n => n.Sign >= 0, new("a number above 0", "大于 0 的数字"));

    public static NumberLimits Decimals { get; } = new(1, 0, n => n.Sign >= 0 && n <= Rounding.MaxDecimals, new("a whole number from 0 to 6", " 0 到 6 的整数"));

    /// <summary>Gets the limits of the length of a run.</summary>
    public static NumberLimits RunLength { get; } = Whole(2, 20);

    /// <summary>Gets the limits of a number of records in a window.</summary>
    public static NumberLimits WindowCount { get; } = Whole(1, 100);

    public int IntegerDigits { get; }

    public int FractionDigits { get; }

    public Wording Wording { get; }

    public bool FitsDigits(DecimalNumber number) => number.IntegerDigits <= IntegerDigits && number.FractionDigits <= FractionDigits;

    public bool Holds(Exact number) => _holds(number);

    // The digits are not limited: for 200 or 2.5 it is the bounds that an author has to know.
    private static NumberLimits Whole(int least, int most)
        => new(12, 6, n => n.IsWhole && n >= least && n <= most, new($"a whole number from {least} to {most}", $" {least} 到 {most} 的整数"));
}
