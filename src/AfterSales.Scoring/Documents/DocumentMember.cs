namespace AfterSales.Scoring;

/// <summary>A member of an object as written.</summary>
internal sealed class DocumentMember(string name, NodeSpan nameSpan, DocumentNode value)
{
    public string Name { get; } = name;

    public NodeSpan NameSpan { get; } = nameSpan;

    public DocumentNode Value { get; } = value;

    public SourceLocation NameLocation => new(NameSpan.Source, Value.Pointer, NameSpan.Start, NameSpan.Length);
}
