namespace AfterSales.Scoring;

/// <summary>A lower bound of a step: a value reaches it by being at least, or by being above, a number.</summary>
internal readonly struct Cut(Exact value, bool inclusive)
{
    public Exact Value { get; } = value;

    /// <summary>Gets a value indicating whether the number itself reaches the cut (<c>atLeast</c>), or not (<c>above</c>).</summary>
    public bool Inclusive { get; } = inclusive;

    public bool IsReachedBy(Exact value)
    {
        int order = value.CompareTo(Value);
        return Inclusive ? order >= 0 : order > 0;
    }

    /// <summary>Compares how high two cuts lie; of two at the same number, the one that excludes it is higher.</summary>
    public int CompareTo(Cut other)
    {
        int order = Value.CompareTo(other.Value);
        return order != 0 ? order : other.Inclusive.CompareTo(Inclusive);
    }
}
