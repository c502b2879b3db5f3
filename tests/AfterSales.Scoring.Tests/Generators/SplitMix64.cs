namespace AfterSales.Scoring.Tests.Generators;

/// <summary>Our own random numbers (SplitMix64): the same seed gives the same pair on every runtime, for ever.</summary>
internal sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Draws 64 bits.</summary>
    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        ulong bits = _state;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }

    /// <summary>Draws a whole number from 0 to <paramref name="count"/> - 1.</summary>
    public long Below(long count) => (long)(Next() % (ulong)count);

    /// <summary>Draws a whole number, both ends included.</summary>
    public long Between(long first, long last) => first + (long)(Next() % ((ulong)(last - first) + 1));

    /// <summary>Draws a small whole number, both ends included.</summary>
    public int Between(int first, int last) => (int)Between((long)first, last);

    /// <summary>Says yes in that many of a hundred cases.</summary>
    public bool Percent(int percent) => Below(100) < percent;

    /// <summary>Draws one of several.</summary>
    public T Pick<T>(params ReadOnlySpan<T> choices) => choices[(int)Below(choices.Length)];
}
