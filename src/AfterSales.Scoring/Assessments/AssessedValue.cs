namespace AfterSales.Scoring;

/// <summary>What an assessment says about one criterion: a number, a state, or something that could not be read.</summary>
/// <remarks>The default value is the number 0; an assessment holds only what was given.</remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public readonly struct AssessedValue
{
    private readonly UnscoredState _state;
    private readonly Exact _number;
    private readonly bool _isState;

    private AssessedValue(Exact number, bool isState, UnscoredState state, UnusableValue? unusable, SourceLocation? location)
    {
        _number = number;
        _isState = isState;
        _state = state;
        Unusable = unusable;
        Location = location;
    }

    /// <summary>Gets the number, or null when there is a state or a problem in its place.</summary>
    public Exact? Number => IsNumber ? _number : null;

    /// <summary>Gets the state, or null when there is a number or a problem in its place.</summary>
    public UnscoredState? State => _isState ? _state : null;

    /// <summary>Gets why the value can't be used, or null when nothing is wrong with it by itself.</summary>
    public Diagnostic? Problem => Unusable?.Problem;

    internal UnusableValue? Unusable { get; }

    internal SourceLocation? Location { get; }

    internal bool IsNumber => !_isState && Unusable is null;

    internal Exact NumberOrZero => _number;

    /// <summary>Makes a value from a number.</summary>
    /// <param name="number">The number; a <see cref="decimal"/> converts by itself.</param>
    public static AssessedValue Of(Exact number) => new(number, false, default, null, null);

    /// <summary>Makes a value that says why there is none.</summary>
    /// <param name="state">The state.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such state.</exception>
    public static AssessedValue Unscored(UnscoredState state)
        => state is >= UnscoredState.NotApplicable and <= UnscoredState.Refused
            ? new AssessedValue(default, true, state, null, null)
            : throw new ArgumentOutOfRangeException(nameof(state), state, "not an unscored state");

    internal static AssessedValue Of(UnusableValue unusable) => new(default, false, default, unusable, unusable.Problem.Location);

    internal AssessedValue At(SourceLocation location) => new(_number, _isState, _state, Unusable, location);
}
