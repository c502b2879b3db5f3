namespace AfterSales.Scoring;

/// <summary>What the host has on record about one person at one employer (考核档案).</summary>
/// <remarks>
/// A history is data: whether it makes sense is said by the decision. The methods return a new history.
/// Decision semantics, section 1.
/// </remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class CaseHistory
{
    private CaseHistory(string person, string employer)
    {
        Person = Given.Text(person, nameof(person));
        Employer = Given.Text(employer, nameof(employer));
    }

    private CaseHistory(CaseHistory other)
    {
        Person = other.Person;
        Employer = other.Employer;
        KnownAs = other.KnownAs;
        IsProtected = other.IsProtected;
        Records = other.Records;
        Evidence = other.Evidence;
        Issued = other.Issued;
        Choices = other.Choices;
        Pay = other.Pay;
    }

    /// <summary>Gets the host's stable id of the person; never an employee number that can change, for outcome ids rest on it.</summary>
    public string Person { get; }

    /// <summary>Gets the id of the employer.</summary>
    public string Employer { get; }

    /// <summary>Gets further ids under which assessments name the person, such as employee numbers.</summary>
    public IReadOnlyList<string> KnownAs { get; private init; } = [];

    /// <summary>Gets whether the person is protected: a bare statement, or null when none was made. Its reason is never asked for.</summary>
    public bool? IsProtected { get; private init; }

    /// <summary>Gets the period records, in any order.</summary>
    public IReadOnlyList<PeriodRecord> Records { get; private init; } = [];

    /// <summary>Gets the evidence.</summary>
    public IReadOnlyList<Evidence> Evidence { get; private init; } = [];

    /// <summary>Gets the outcomes that were issued.</summary>
    public IReadOnlyList<IssuedOutcome> Issued { get; private init; } = [];

    /// <summary>Gets what people chose and ruled.</summary>
    public IReadOnlyList<PersonChoice> Choices { get; private init; } = [];

    /// <summary>Gets the parts of pay that money may need.</summary>
    public IReadOnlyList<PayBase> Pay { get; private init; } = [];

    /// <summary>Starts an empty history.</summary>
    /// <param name="person">The host's stable id of the person.</param>
    /// <param name="employer">The id of the employer.</param>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    public static CaseHistory Of(string person, string employer) => new(person, employer);

    /// <summary>Adds ids under which assessments name the person.</summary>
    /// <param name="ids">The ids.</param>
    /// <exception cref="ArgumentNullException">There are none.</exception>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public CaseHistory AlsoKnownAs(params string[] ids) => new(this) { KnownAs = [.. KnownAs, .. Given.All(ids, nameof(ids))] };

    /// <summary>States whether the person is protected, without saying why.</summary>
    /// <param name="isProtected">The statement.</param>
    public CaseHistory WithProtection(bool isProtected) => new(this) { IsProtected = isProtected };

    /// <summary>Adds records.</summary>
    /// <param name="records">The records.</param>
    /// <exception cref="ArgumentNullException">There are none.</exception>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public CaseHistory With(params PeriodRecord[] records) => new(this) { Records = [.. Records, .. Given.All(records, nameof(records))] };

    /// <summary>Puts records in the place of those with the same ids; others are added.</summary>
    /// <param name="records">The records.</param>
    /// <exception cref="ArgumentNullException">There are none.</exception>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public CaseHistory Replace(params PeriodRecord[] records)
    {
        var all = Records.ToList();
        foreach (PeriodRecord record in Given.All(records, nameof(records)))
        {
            int index = all.FindIndex(r => r.Id == record.Id);
            if (index < 0)
            {
                all.Add(record);
            }
            else
            {
                all[index] = record;
            }
        }

        return new CaseHistory(this) { Records = [.. all] };
    }

    /// <summary>Adds evidence.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public CaseHistory With(params Evidence[] evidence) => new(this) { Evidence = [.. Evidence, .. Given.All(evidence, nameof(evidence))] };

    /// <summary>Adds outcomes that were issued.</summary>
    /// <param name="issued">The outcomes.</param>
    /// <exception cref="ArgumentNullException">There are none.</exception>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public CaseHistory With(params IssuedOutcome[] issued) => new(this) { Issued = [.. Issued, .. Given.All(issued, nameof(issued))] };

    /// <summary>Adds what people chose or ruled.</summary>
    /// <param name="choices">The choices.</param>
    /// <exception cref="ArgumentNullException">There are none.</exception>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public CaseHistory With(params PersonChoice[] choices) => new(this) { Choices = [.. Choices, .. Given.All(choices, nameof(choices))] };

    /// <summary>Adds parts of pay.</summary>
    /// <param name="pay">The parts.</param>
    /// <exception cref="ArgumentNullException">There are none.</exception>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public CaseHistory With(params PayBase[] pay) => new(this) { Pay = [.. Pay, .. Given.All(pay, nameof(pay))] };
}
