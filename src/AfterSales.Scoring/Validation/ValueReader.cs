namespace AfterSales.Scoring;

/// <summary>Reads one value of an assessment; what can't be used becomes a value that says why, and harms no other.</summary>
internal static class ValueReader
{
    public static AssessedValue Read(DocumentMember member)
    {
        string id = member.Name;
        DocumentNode node = member.Value;
        return node switch
        {
            NumberNode { Number.IsTooLong: true } number => AssessedValue.Unreadable(InputDiagnostics.NumberTooLong.At(node.Location, number.Text)),
            NumberNode number => AssessedValue.Of(number.Number.Value).At(node.Location),
            ObjectNode { Members: [{ Name: "state", Value: StringNode state }] } => ReadState(id, state),
            _ => AssessedValue.Unreadable(InputDiagnostics.NotNumeric.At(node.Location, id, node.Description)),
        };
    }

    private static AssessedValue ReadState(string id, StringNode node)
        => Words.State.TryGetValue(node.Value, out UnscoredState state)
            ? AssessedValue.Unscored(state).At(node.Location)
            : AssessedValue.Unreadable(InputDiagnostics.UnknownState.At(node.Location, node.Value, id, Suggestion.For(node.Value, Words.State.Keys)));
}
