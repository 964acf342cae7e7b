using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Organisation.Blocs;

/// <summary>How blocs are organised (quy chế tổ chức khối, cụm thi đua).</summary>
/// <param name="Regulation">Its name.</param>
/// <param name="Title">Its Vietnamese title.</param>
/// <param name="Citation">The decision that set it, and whether that was verified.</param>
/// <param name="MostMembers">The largest bloc that is set up; more units are spread over several.</param>
/// <param name="Handover">What a head hands over to the next.</param>
public sealed record BlocRegulation(
    string Regulation, string Title, Citation Citation, int MostMembers, IReadOnlyList<HandoverItem> Handover)
{
    private const string Example = "vi-du-quy-che-khoi.json";

    private static readonly JsonSchema Schema = JsonSchema.Embedded("bloc-regulation.schema.json");

    /// <summary>The example that comes with the program. It is from memory: each province puts its own in its place.</summary>
    public static BlocRegulation Default { get; } = Load(DataFile.Embedded(Example), Example);

    /// <summary>A regulation from a text of the form of <c>bloc-regulation.schema.json</c>.</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">The name that an error gives the text.</param>
    /// <exception cref="DataFileException">The text is not of that form, or has a code twice.</exception>
    public static BlocRegulation Load(string json, string file) => DataFile.Read(
        file,
        json,
        Schema,
        OrganisationJson.Default.BlocRegulation,
        regulation => DataCheck.Duplicates(regulation.Handover, item => item.Code, index => $"$.handover[{index}].code"));
}
