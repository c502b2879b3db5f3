namespace AfterSales.Scoring;

/// <summary>Finds the word that an author probably meant.</summary>
internal static class Suggestion
{
    /// <summary>Words a help for an unknown word: the nearest known one, or the list of all.</summary>
    public static Wording For(string unknown, IEnumerable<string> known, Wording? otherwise = null)
    {
        string[] words = [.. known];
        string? nearest = Nearest(unknown, words);
        if (nearest is not null)
        {
            return new($"did you mean '{nearest}'?", $"是否想写 '{nearest}'?");
        }

        if (otherwise is { } help)
        {
            return help;
        }

        string list = string.Join(", ", words.Take(20)) + (words.Length > 20 ? ", …" : "");
        return words.Length == 0
            ? new("remove it; nothing can stand here", "删去它；此处没有可用的词")
            : new($"use one of {list}", $"可用：{list}");
    }

    public static string? Nearest(string unknown, IReadOnlyList<string> known)
    {
        string? best = null;
        int limit = Math.Max(1, Math.Min(3, unknown.Length / 3));
        foreach (string word in known)
        {
            int distance = Distance(unknown.ToUpperInvariant(), word.ToUpperInvariant(), limit);
            if (distance <= limit)
            {
                best = word;
                limit = distance - 1;
                if (limit < 0)
                {
                    break;
                }
            }
        }

        return best;
    }

    /// <summary>Counts the edits between two words: insert, delete, replace, swap of neighbours.</summary>
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit || a.Length > 64)
        {
            return int.MaxValue;
        }

        int[,] d = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            d[i, 0] = i;
        }

        for (int j = 0; j <= b.Length; j++)
        {
            d[0, j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int replace = d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                d[i, j] = Math.Min(replace, Math.Min(d[i - 1, j], d[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
