namespace AfterSales.Scoring;

/// <summary>Turns a form into the text that is stored.</summary>
internal static class FormText
{
    /// <summary>Writes a form, and makes sure that it can be read again: what can't be kept is never lost in silence.</summary>
    /// <exception cref="ArgumentException">The form can't be stored; the message says why.</exception>
    public static string Write(ObjectNode form)
    {
        string json = DocumentWriter.Write(form);
        var bag = new DiagnosticBag();
        DocumentReader.Read(PolicySource.FromJson(json), bag);
        return bag.HasErrors
            ? throw new ArgumentException("it can't be written so that it can be read again: " + bag.ToImmutable()[0].Message)
            : json;
    }
}
