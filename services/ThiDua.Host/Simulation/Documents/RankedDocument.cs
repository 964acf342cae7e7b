using ThiDua.Engine.Values;

namespace ThiDua.Host.Simulation.Documents;

/// <summary>A unit in its place.</summary>
/// <param name="Place">1 for the best; equals share one.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Points">Its concluded score.</param>
/// <param name="Votes">Its votes of acclaim; null when it was no candidate.</param>
/// <param name="Members">How many could vote; null when it was no candidate.</param>
/// <param name="Award">The award for which its bloc proposes it; null for none.</param>
internal sealed record RankedDocument(long Place, string Unit, double Points, long? Votes, long? Members, string? Award)
{
    public static RankedDocument Of(Value unit, IReadOnlyList<Value> acclaim, IReadOnlyList<Value> honours)
    {
        var (vote, honour) = (Find(acclaim), Find(honours));
        return new RankedDocument(
            unit["place"].AsInteger(),
            unit["unit"].AsText(),
            unit["points"].AsNumber(),
            vote.IsNull ? null : vote["votes"].AsInteger(),
            vote.IsNull ? null : vote["members"].AsInteger(),
            honour.IsNull ? null : honour["award"].AsText());

        Value Find(IReadOnlyList<Value> list) => list.FirstOrDefault(one => one["unit"] == unit["unit"]);
    }
}
