using ThiDua.Workflows.Initiatives;
using ThiDua.Workflows.Initiatives.Regulations;
using ThiDua.Workflows.Initiatives.Similarity;
using ThiDua.Workflows.Rules;

namespace ThiDua.Workflows.Tests.Initiatives;

/// <summary>Initiatives of two authors, An (70 %, unit:a) and Bình (30 %, unit:b).</summary>
internal static class Inventions
{
    public const string An = "user:an";

    public const string Binh = "user:binh";

    public static InitiativeRegulation Regulation => InitiativeRegulation.Default;

    public static InitiativeRegister Empty => InitiativeRegister.Empty(Regulation);

    public static Initiative One(
        string code = "initiative:1", string title = "Số hóa hồ sơ", string summary = "", string unit = "unit:a") => new(
        code,
        TextPrint.Of(title, summary, Regulation.Similarity.Words),
        unit,
        2023,
        AppliedSince: new DateOnly(2022, 9, 1),
        SubmittedOn: new DateOnly(2023, 3, 1),
        [new(An, "unit:a", 70), new(Binh, "unit:b", 30)]);

    public static Recognition Recognised(InitiativeScope scope, int year, int month = 5) =>
        new(scope, $"session:{year}", new DateOnly(year, month, 20), null);

    public static void Refused(string problem, Func<object?> step) =>
        Assert.Contains(problem, Assert.Throws<InitiativeException>(step).Message);
}
