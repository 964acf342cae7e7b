using System.Collections.Frozen;
using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Awards;

/// <summary>The known awards, by code.</summary>
public sealed class AwardCatalogue
{
    private static readonly JsonSchema Schema = JsonSchema.Embedded("awards.schema.json");

    private readonly FrozenDictionary<string, Award> _byCode;

    private AwardCatalogue(IReadOnlyList<Award> awards)
    {
        All = awards;
        _byCode = awards.ToFrozenDictionary(award => award.Code, StringComparer.Ordinal);
    }

    /// <summary>The awards that come with the program.</summary>
    public static AwardCatalogue Default { get; } = Load(DataFile.Embedded("awards.json"), "awards.json");

    /// <summary>Every award, in the order of the file: from the unit's to the state's.</summary>
    public IReadOnlyList<Award> All { get; }

    /// <summary>The award of that code.</summary>
    /// <exception cref="UnknownNameException">There is none.</exception>
    public Award this[string code] =>
        _byCode.TryGetValue(code, out var award) ? award : throw new UnknownNameException("danh hiệu, hình thức khen thưởng", code, Codes);

    /// <summary>Every code, in the order of the file.</summary>
    public IEnumerable<string> Codes => All.Select(award => award.Code);

    /// <summary>Whether there is an award of that code.</summary>
    public bool Knows(string code) => _byCode.ContainsKey(code);

    /// <summary>Awards from a text of the form of <c>awards.schema.json</c>.</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">The name that an error gives the text.</param>
    /// <exception cref="DataFileException">The text is not of that form, or has a code twice.</exception>
    public static AwardCatalogue Load(string json, string file) =>
        new([.. DataFile.Read(file, json, Schema, DataJson.Default.AwardFile, Check).Awards.Select(entry => entry.ToAward())]);

    private static IEnumerable<DataFault> Check(AwardFile file) =>
        DataCheck.Duplicates(file.Awards, award => award.Code, index => $"$.awards[{index}].code").Concat(Replacements(file.Awards));

    private static IEnumerable<DataFault> Replacements(IReadOnlyList<AwardEntry> awards) => awards.Index()
        .Where(award => award.Item.Replacement is { } code && !awards.Any(other => other.Code == code))
        .Select(award => new DataFault($"$.awards[{award.Index}].replacement", $"không có '{award.Item.Replacement}'"));
}
