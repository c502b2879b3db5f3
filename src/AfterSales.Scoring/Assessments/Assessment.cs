namespace AfterSales.Scoring;

/// <summary>What was observed about one subject in one period: a value or a state for each criterion.</summary>
/// <remarks>An assessment knows nothing of a policy; whether its values make sense is said by the result.</remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class Assessment
{
    /// <summary>Stands for a value that is no number, or none that is a whole number of millionths; below every real one.</summary>
    internal const long NoMicros = long.MinValue;

    // So few ids are found sooner by looking through them than by a hash.
    private const int FewIds = 8;

    private readonly string[] _ids;
    private readonly AssessedValue[] _values;
    private readonly long[] _micros;
    private readonly Dictionary<string, int>? _positions;

    internal Assessment(
        string subject, AssessmentPeriod period, string? series, string[] ids, AssessedValue[] values, AssessmentPlaces places)
    {
        Subject = subject;
        Period = period;
        Series = series;
        _ids = ids;
        _values = values;

        // Once here, and not each time the assessment is scored: it takes divisions.
        _micros = Array.ConvertAll(values, v => v.IsNumber && v.NumberOrZero.TryGetMicros(out long micros) ? micros : NoMicros);
        _positions = IndexIfMany(ids);
        Places = places;
    }

    /// <summary>Gets the stable id of the person, team or site that is assessed, as the host knows it.</summary>
    public string Subject { get; }

    /// <summary>Gets the period that the assessment is about.</summary>
    public AssessmentPeriod Period { get; }

    /// <summary>Gets the id of the series, or null when it is the only one of the policy.</summary>
    public string? Series { get; }

    /// <summary>Gets the ids of the criteria and of the bonus and penalty points that have a value or a state, in the order given.</summary>
    public IReadOnlyList<string> Ids => Array.AsReadOnly(_ids);

    internal AssessmentPlaces Places { get; }

    internal int Count => _ids.Length;

    /// <summary>Starts an assessment.</summary>
    /// <param name="subject">The stable id of the person, team or site; not empty.</param>
    /// <param name="period">The period.</param>
    /// <exception cref="ArgumentException">The subject is empty.</exception>
    /// <exception cref="ArgumentNullException">There is no period.</exception>
    public static AssessmentBuilder For(string subject, AssessmentPeriod period) => new(subject, period);

    /// <summary>Gets the value for an id.</summary>
    /// <param name="id">The id of a criterion, or of bonus or penalty points.</param>
    /// <param name="value">The value, when the method returns true.</param>
    /// <returns>Whether the assessment says anything about the id.</returns>
    /// <exception cref="ArgumentNullException">There is no id.</exception>
    public bool TryGetValue(string id, out AssessedValue value)
    {
        int index = Find(id, 0);
        value = index < 0 ? default : _values[index];
        return index >= 0;
    }

    /// <summary>Finds an id, trying the place where it stands if the assessment follows the policy's order.</summary>
    internal int Find(string id, int likely)
    {
        if ((uint)likely < (uint)_ids.Length && string.Equals(_ids[likely], id, StringComparison.Ordinal))
        {
            return likely;
        }

        return _positions is null ? Array.IndexOf(_ids, id)
            : _positions.TryGetValue(id, out int position) ? position
            : -1;
    }

    /// <summary>Makes an index from id to place; null while there are too few ids to need one.</summary>
    internal static Dictionary<string, int>? IndexIfMany(IReadOnlyList<string> ids)
    {
        if (ids.Count <= FewIds)
        {
            return null;
        }

        var positions = new Dictionary<string, int>(ids.Count, StringComparer.Ordinal);
        for (int i = 0; i < ids.Count; i++)
        {
            positions.Add(ids[i], i);
        }

        return positions;
    }

    internal string IdAt(int index) => _ids[index];

    internal ref readonly AssessedValue ValueAt(int index) => ref _values[index];

    /// <summary>Gets a value in millionths, or <see cref="NoMicros"/>.</summary>
    internal long MicrosAt(int index) => _micros[index];
}
