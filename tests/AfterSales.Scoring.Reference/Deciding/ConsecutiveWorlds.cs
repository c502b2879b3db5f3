namespace AfterSales.Scoring.Reference.Deciding;

/// <summary>Section 4 a third time, for one series without gaps, roles or versions: as naive as can be.</summary>
/// <remarks>
/// Whatever is to be referred is taken to have broken the run in one world, and to have left it alone in another; what is
/// unknown broke it in one and was part of it in another. In each
/// of the 2^k worlds the periods are counted forwards on the fingers of one hand; what holds in every world is sure.
/// </remarks>
public static class ConsecutiveWorlds
{
    /// <summary>Judges the last of some periods.</summary>
    /// <param name="periods">
    /// A letter each: <c>F</c> matches, <c>P</c> doesn't, <c>M</c> is missed, <c>N</c> not evaluated, <c>U</c> unknown.
    /// </param>
    /// <param name="count">How many in a row meet the condition.</param>
    /// <param name="missedPeriod">What follows from a missed one.</param>
    /// <param name="notEvaluated">What follows from one that was not evaluated.</param>
    /// <param name="oncePerRun">Whether only the first period of a run at which the condition is met counts.</param>
    /// <returns>Whether it is met, and how many matching records are named.</returns>
    public static (string Truth, int Named) Judge(string periods, int count, string missedPeriod, string notEvaluated, bool oncePerRun)
    {
        string treatments = string.Concat(periods.Select(p => p switch
        {
            'M' => missedPeriod[0],
            'N' => notEvaluated[0],
            'U' => 'u',
            _ => p,
        }));
        int[] open = [.. Enumerable.Range(0, treatments.Length).Where(i => treatments[i] is 'r' or 'u')];
        List<int> lengths = [];
        for (int world = 0; world < 1 << open.Length; world++)
        {
            char[] letters = treatments.ToCharArray();
            for (int i = 0; i < open.Length; i++)
            {
                letters[open[i]] = (world & (1 << i)) == 0 ? 'b' : treatments[open[i]] == 'u' ? 'F' : 's';
            }

            lengths.Add(LengthAtEnd(letters));
        }

        // World 0 breaks wherever it can, the last one nowhere: the shortest run and the longest.
        bool Meets(int length) => oncePerRun ? length == count : length >= count;
        string truth = Meets(lengths[0]) ? "met" : lengths.Any(Meets) ? "undecided" : "notMet";
        return (truth, lengths[0] >= count ? lengths[0] : lengths[^1]);
    }

    private static int LengthAtEnd(char[] letters)
    {
        int length = 0;
        foreach (char letter in letters)
        {
            length = letter switch { 'F' => length + 1, 's' => length, _ => 0 };
        }

        return letters[^1] == 'F' ? length : 0;
    }
}
