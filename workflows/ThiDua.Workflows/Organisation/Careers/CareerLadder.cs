using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Organisation.Careers;

/// <summary>The awards of made-up histories, in the order in which a year gives them.</summary>
internal sealed record CareerLadder(IReadOnlyList<CareerStep> Steps)
{
    private static readonly JsonSchema Schema = JsonSchema.Embedded("career-ladder.schema.json");

    public static CareerLadder Default { get; } = Load(DataFile.Embedded("career-ladder.json"), "career-ladder.json");

    public static CareerLadder Load(string json, string file) =>
        DataFile.Read(file, json, Schema, OrganisationJson.Default.CareerLadder, ladder => ladder.Steps.Index().SelectMany(step => Faults(step.Item, step.Index)));

    private static IEnumerable<DataFault> Faults(CareerStep step, int index)
    {
        string?[] named = [step.Award, step.After, step.Holds?.Award, step.Members?.Of, step.AtMost?.Of, .. step.Apart ?? []];
        foreach (var fault in DataCheck.UnknownAwards(named.OfType<string>(), AwardCatalogue.Default, $"$.steps[{index}]")) yield return fault;

        if (step.Initiatives > 0 != step.Scope is not null)
            yield return new DataFault($"$.steps[{index}].scope", "cần có khi initiatives lớn hơn 0, và chỉ khi đó");
    }
}
