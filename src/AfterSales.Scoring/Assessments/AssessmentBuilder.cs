namespace AfterSales.Scoring;

/// <summary>Collects the values of one assessment.</summary>
/// <threadsafety>Not thread-safe; use one builder in one thread.</threadsafety>
public sealed class AssessmentBuilder
{
    private readonly string _subject;
    private readonly AssessmentPeriod _period;
    private readonly List<string> _ids = new(8);
    private readonly List<AssessedValue> _values = new(8);
    private Dictionary<string, int>? _positions;
    private string? _series;

    internal AssessmentBuilder(string subject, AssessmentPeriod period)
    {
        if (string.IsNullOrWhiteSpace(subject))
        {
            throw new ArgumentException("an assessment is about somebody", nameof(subject));
        }

        _subject = subject;
        _period = period ?? throw new ArgumentNullException(nameof(period));
    }

    /// <summary>Names the series; needed only where the policy scores more than one.</summary>
    /// <param name="series">The id of the series.</param>
    /// <exception cref="ArgumentNullException">There is no id.</exception>
    public AssessmentBuilder InSeries(string series)
    {
        _series = series ?? throw new ArgumentNullException(nameof(series));
        return this;
    }

    /// <summary>Gives the value of a criterion, or the count or points of a bonus or penalty item.</summary>
    /// <remarks>
    /// There is no overload for <see cref="double"/>: a binary fraction is not the number that a person wrote. An id that is
    /// given twice, as a value or as a state, has no usable value, and leaves the result incomplete.
    /// </remarks>
    /// <param name="id">The id in the policy.</param>
    /// <param name="number">The number on the criterion's own scale; a <see cref="decimal"/> or a whole number converts by itself.</param>
    /// <exception cref="ArgumentNullException">There is no id.</exception>
    public AssessmentBuilder Value(string id, Exact number) => Add(id, AssessedValue.Of(number));

    /// <summary>Says why a criterion has no value.</summary>
    /// <param name="id">The id in the policy.</param>
    /// <param name="state">The state.</param>
    /// <exception cref="ArgumentNullException">There is no id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such state.</exception>
    public AssessmentBuilder Unscored(string id, UnscoredState state) => Add(id, AssessedValue.Unscored(state));

    /// <summary>Completes the assessment; the builder may be used again.</summary>
    public Assessment Build() => Build(AssessmentPlaces.WithoutText);

    internal Assessment Build(AssessmentPlaces places)
        => new(_subject, _period, _series, [.. _ids], [.. _values], places);

    internal AssessmentBuilder Add(string id, AssessedValue value)
    {
        if (id is null)
        {
            throw new ArgumentNullException(nameof(id));
        }

        int position = Find(id);
        if (position >= 0)
        {
            // Two values for one criterion: neither is silently preferred.
            _values[position] = AssessedValue.Of(new UnusableValue(
                InputDiagnostics.GivenTwice.At(new SourceLocation(SourceLocation.PointerTo(id)), id), _values[position], value));
            return this;
        }

        _positions?.Add(id, _ids.Count);
        _ids.Add(id);
        _values.Add(value);
        _positions ??= Assessment.IndexIfMany(_ids);
        return this;
    }

    private int Find(string id)
        => _positions is null ? _ids.IndexOf(id)
            : _positions.TryGetValue(id, out int position) ? position
            : -1;
}
