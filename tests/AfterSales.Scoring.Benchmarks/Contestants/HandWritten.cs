namespace AfterSales.Scoring.Benchmarks;

/// <summary>Standard S04 as an experienced developer writes it for this one policy: no checks, no reasons, nothing to configure.</summary>
internal static class HandWritten
{
    /// <summary>Gets the rank of the grade that a total earns; 0 is the best.</summary>
    public static int RankOf(decimal total)
    {
        if (total >= 90m)
        {
            return 0;
        }

        if (total >= 80m)
        {
            return 1;
        }

        return total >= 70m ? 2 : 3;
    }

    /// <summary>Gets what a grade adds to the performance bonus, or takes from it.</summary>
    public static decimal MoneyOf(int rank)
        => rank switch
        {
            0 => 1000m,
            1 => 500m,
            2 => 0m,
            _ => -500m,
        };
}
