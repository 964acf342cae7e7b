using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;
using static ThiDua.Workflows.Paths.TaskPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The registration (đăng ký thi đua) of titles and targets by all units; the register is closed and published; until a last day a unit
/// may change what it registered; at the end of the period it assesses itself against it (tự đánh giá).
/// <code>
/// registrations of units → close → publish → changes → ⏳ assessments of units → conclude → Assessed
///                                       (part: register) └→ Registered
/// </code>
/// </summary>
/// <remarks>
/// The contact puts in how many <c>titles</c> and <c>targets</c> its unit registers. The register names the units; those among them that
/// are <c>lateUnits</c> are recorded and not eligible. Who publishes sets when the units assess themselves (<c>assessOn</c>). Its own
/// input: <c>part</c>, <c>register</c> when the task ends with the register, <c>assessment</c> when its units registered before.
/// </remarks>
internal static class RegistrationPath
{
    public const string Id = "registration";

    public static WorkflowDefinition Definition { get; } = Define(Id, "Đăng ký thi đua, tự đánh giá", "part")
        .Outputs(
            "late", "register", "lateUnits", "titles", "targets", "silent", "incomplete", "changes", "assessments",
            "assessmentsMissing", "met", "reason", "clause")
        .Outcomes("Assessed", "Registered", "NoneRegistered")
        .Collects("assessment")
        .Variable("register", Value.List()).Variable("lateUnits", Value.List()).Variable("titles", 0).Variable("targets", 0)
        .Variable("silent", Value.List()).Variable("incomplete", Value.List())
        .Variable("compiler").Variable("assessOn").Variable("changes", Value.List()).Variable("met", 0)
        .Runs(Life(Id, Do.Sequence(
            "life",
            Do.If("isRegisteredHere", Op.NotEqual(Op.Input("part"), "assessment"), Registration),
            Assessment,
            Ending.With("assessed", "Assessed", "assessed"))));

    private static Activity Registration => Do.Flowchart("registering")
        .Add(
            RegistrationOfUnit.All,
            Do.Decide("anyRegistered", Op.Less(0, Op.Call("Count", Op.Variable("register")))),
            Ending.With("noneRegistered", "NoneRegistered", "none-registered"),
            Register,
            RegistrationChange.All,
            Do.Decide("isAssessed", Op.NotEqual(Op.Input("part"), "register")),
            Ending.With("registered", "Registered", "registered"),
            Do.StartAt("untilAssessment", Op.Variable("assessOn")))
        .Chain("registrations", "anyRegistered")
        .Connect("anyRegistered", "False", "noneRegistered")
        .Connect("anyRegistered", "True", "closing")
        .Chain("closing", "allChanges", "isAssessed")
        .Connect("isAssessed", "False", "registered")
        .Connect("isAssessed", "True", "untilAssessment");

    /// <summary>The register (danh sách đăng ký) is compiled by one person and published by another.</summary>
    private static Activity Register => Do.Flowchart("closing")
        .Add(
            Do.HumanTask("close", Lead, ["Submit"], Knowing("register", "lateUnits", "silent", "incomplete"))
                .Named("Chốt danh sách đăng ký thi đua").Into("actor", "compiler"),
            Do.HumanTask(
                    "publish",
                    Op.Texts(Roles.StandingBody),
                    ["Publish", "Return"],
                    Knowing("register", "lateUnits"),
                    Op.List(Op.Variable("compiler")))
                .Named("Duyệt, công bố danh sách đăng ký thi đua").Into("assessOn", "assessOn").Reminded("approval"))
        .Connect("close", "Submit", "publish")
        .Connect("publish", "Return", "close");

    private static Activity Assessment => Do.Sequence(
        "assessment",
        Contributions.Of(
            "assessment",
            UnitPaper.Of("assess", "bản tự đánh giá theo nội dung đã đăng ký"),
            Do.If("isMet", Op.Equal(Op.Member(Op.Variable("given"), "met"), true), Count("countMet", "met"))),
        Do.HumanTask(
                "conclude",
                Op.Texts(Roles.StandingBody),
                ["Conclude"],
                Knowing("assessments", "assessmentsMissing", "met"))
            .Named("Tổng hợp kết quả tự đánh giá").Reminded("approval"),
        Tell("met"));
}
