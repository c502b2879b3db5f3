namespace AfterSales.Scoring;

/// <summary>Where the parts of an assessment stand that a finding may be about.</summary>
internal sealed class AssessmentPlaces(
    SourceLocation whole, SourceLocation period, SourceLocation series, Func<string, SourceLocation?> nameOf)
{
    /// <summary>Gets the places in an assessment that was built in code.</summary>
    public static AssessmentPlaces WithoutText { get; } = new(new(""), new("/period"), new("/series"), _ => null);

    public SourceLocation Whole { get; } = whole;

    public SourceLocation Period { get; } = period;

    public SourceLocation Series { get; } = series;

    /// <summary>Gets the whole assessment for a finding about what is not there, or null when there is no text.</summary>
    public SourceLocation? InText => Whole.File is null ? null : Whole;

    /// <summary>Gets a place as a pointer into the assessment itself, wherever its text stands; null for the whole of it.</summary>
    public string? PointerIn(SourceLocation? place)
        => place is null || place.Pointer.Length <= Whole.Pointer.Length ? null : place.Pointer.Substring(Whole.Pointer.Length);

    /// <summary>Gets where an id is written, or null when there is no text.</summary>
    public SourceLocation? NameOf(string id) => nameOf(id);
}
