using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Organisation.Careers;

/// <summary>The awards of made-up histories, in the order in which a year gives them.</summary>
internal sealed record CareerLadder(IReadOnlyList<CareerStep> Steps)
{
    private static readonly JsonSchema Schema = JsonSchema.Embedded("career-ladder.schema.json");

    public static CareerLadder Default { get; } = Load(DataFile.Embedded("career-ladder.json"), "career-ladder.json");

    public static CareerLadder Load(string json, string file) => DataFile.Read(
        file,
        json,
        Schema,
        OrganisationJson.Default.CareerLadder,
        ladder => ladder.Steps.Index().SelectMany(step => Faults(step.Item, $"$.steps[{step.Index}]")));

    private static IEnumerable<DataFault> Faults(CareerStep step, string place)
    {
        (string Place, string? Award)[] named =
        [
            ("award", step.Award), ("after", step.After), ("holds.award", step.Holds?.Award), ("members.of", step.Members?.Of),
            ("atMost.of", step.AtMost?.Of), .. (step.Apart ?? []).Select((award, index) => ($"apart[{index}]", award)),
        ];
        foreach (var (where, award) in named)
        {
            if (award is not null && !AwardCatalogue.Default.Knows(award))
                yield return new DataFault($"{place}.{where}", $"không có '{award}'; hiện có: {string.Join(", ", AwardCatalogue.Default.Codes)}");
        }

        if (step.Initiatives > 0 != step.Scope is not null)
            yield return new DataFault($"{place}.scope", "cần có khi initiatives lớn hơn 0, và chỉ khi đó");
    }
}
