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
            NumberNode { Number.IsTooLong: true } number => Refuse(node, InputDiagnostics.NumberTooLong.At(node.Location, number.Text)),
            NumberNode number => AssessedValue.Of(number.Number.Value).At(node.Location),
            ObjectNode { Members: [{ Name: "state", Value: StringNode state }] } => ReadState(id, state),
            ArrayNode { Items.Count: > 1 } => Refuse(node, InputDiagnostics.GivenTwice.At(node.Location, id)),

            // Only what a number that has no end is stored as; any other text is refused, also one with a number in it.
            StringNode text when ExactText.ReadFraction(text.Value) is { } fraction && ExactText.WriteJson(fraction) == "\"" + text.Value + "\""
                => AssessedValue.Of(fraction).At(node.Location),
            _ => Refuse(node, InputDiagnostics.NotNumeric.At(node.Location, id, node.Description)),
        };
    }

    private static AssessedValue ReadState(string id, StringNode node)
        => Words.State.TryGetValue(node.Value, out UnscoredState state)
            ? AssessedValue.Unscored(state).At(node.Location)
            : Refuse(node.Parent!, InputDiagnostics.UnknownState.At(node.Location, node.Value, id, Suggestion.For(node.Value, Words.State.Keys)));

    private static AssessedValue Refuse(DocumentNode node, Diagnostic problem) => AssessedValue.Of(new UnusableValue(problem, DocumentWriter.Write(node)));
}
