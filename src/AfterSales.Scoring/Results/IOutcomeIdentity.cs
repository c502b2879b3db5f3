namespace AfterSales.Scoring;

/// <summary>Works out the id and the content hash of an outcome when somebody asks for them.</summary>
internal interface IOutcomeIdentity
{
    string IdOf(Outcome outcome);

    string ContentOf(Outcome outcome);
}
