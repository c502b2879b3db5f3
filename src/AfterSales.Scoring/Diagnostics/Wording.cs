namespace AfterSales.Scoring;

/// <summary>A word or two that fill a place in a message: the author's own words, or ours in both languages.</summary>
internal readonly struct Wording(string english, string chinese)
{
    /// <summary>The author's own words are the same in every language.</summary>
    public static implicit operator Wording(string quoted) => new(quoted, quoted);

    public static implicit operator Wording(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public string In(DiagnosticLanguage language) => language == DiagnosticLanguage.Chinese ? chinese : english;
}
