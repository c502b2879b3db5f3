namespace AfterSales.Scoring;

/// <summary>A lower and an upper bound, of which one may be missing.</summary>
internal sealed record Bounds(Cut? Lower, Exact? Upper, bool UpperInclusive)
{
    public bool Hold(Exact value)
        => (Lower is not { } lower || lower.IsReachedBy(value))
            && (Upper is not { } upper || (UpperInclusive ? value <= upper : value < upper));
}
