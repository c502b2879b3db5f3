namespace AfterSales.Scoring;

/// <summary>Which bytes of a text a node takes.</summary>
internal readonly record struct NodeSpan(SourceText Source, int Start, int Length);
