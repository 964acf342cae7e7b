using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Calendar;
using static ThiDua.Workflows.Paths.TaskPath;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// Information technology and online public service (dịch vụ công trực tuyến): units list their procedures, the lead proposes which to
/// simplify and digitise, each is tried out, those that pass are decided on and published, and the share taken in online is measured.
/// <code>
/// listings → propose → trials → draft → check → sign → number → publish → ⏳ measure → report → Met | NotMet
///                           └ NotPublished ↑── Return ──┘└ NotIssued
/// </code>
/// </summary>
/// <remarks>
/// Who lists puts in <c>procedures</c>, how many; who proposes names them as codes (<c>procedures</c>); who measures puts in how many
/// dossiers came <c>online</c> and on <c>paper</c>. Its own input: <c>signer</c> (the chairman's right when not given).
/// </remarks>
internal static class OnlineServicePath
{
    public const string Id = "online-service";

    public static WorkflowDefinition Definition { get; } = Define(Id, "Ứng dụng công nghệ thông tin, dịch vụ công trực tuyến", "signer")
        .Outputs(
            "late", "listings", "listingsMissing", "listed", "passed", "failed", "returned", "number", "online", "paper",
            "reason", "clause")
        .Outcomes("Met", "NotMet", "NotPublished", "NotIssued")
        .Collects("listing").Issues()
        .Variable("listed", 0).Variable("procedures", Value.List()).Variable("passed", Value.List()).Variable("failed", Value.List())
        .Variable("online", 0).Variable("paper", 0)
        .Runs(Life(Id, Do.Flowchart("life")
            .Add(
                Listings,
                Tell("listed"),
                Do.HumanTask("propose", Lead, ["Submit"], Knowing("listed", "listingsMissing"))
                    .Named("Đề xuất thủ tục cần đơn giản hóa, số hóa").Into("procedures", "procedures"),
                OnlineServiceTrial.All,
                Do.Decide("anyPassed", Op.Less(0, Op.Call("Count", Op.Variable("passed")))),
                Ending.With("notPublished", "NotPublished", "none-passed"),
                Issuance.Of(
                    Do.HumanTask("draft", Lead, ["Submit"], Knowing("passed")).Named("Dự thảo quyết định công bố thủ tục"),
                    "QĐ"),
                Do.HumanTask("publish", Op.Texts(Roles.Office), ["Publish"], Knowing("passed", "number"))
                    .Named("Công khai thủ tục trên cổng dịch vụ công"),
                Measurement)
            .Chain("listings", "tell.listed", "propose")
            .Connect("propose", "Submit", "trials")
            .Chain("trials", "anyPassed")
            .Connect("anyPassed", "False", "notPublished")
            .Connect("anyPassed", "True", "issuance")
            .Chain("issuance", "publish")
            .Connect("publish", "Publish", "measurement")));

    private static Activity Listings => Contributions.Of(
        "listing",
        Do.HumanTask("list", EachUnit, ["List"], AboutUnit()).Named("Rà soát, thống kê thủ tục hành chính"),
        AddGiven("addListed", "listed", "procedures"));

    private static Activity Measurement => Do.Flowchart("measurement")
        .Add(
            Do.WorkingDays("untilMeasured", Limit("measurement"), VietnamCalendar.Name),
            Do.HumanTask("measure", Op.Texts(Roles.Intake), ["Measure"], Knowing("passed"))
                .Named("Thống kê hồ sơ tiếp nhận trực tuyến và trực tiếp").Into("online", "online").Into("paper", "paper"),
            Tell("online"),
            Tell("paper"),
            Do.HumanTask("report", Lead, ["Report"], Knowing("online", "paper"))
                .Named("Báo cáo kết quả cung cấp dịch vụ công trực tuyến"),
            Do.Decide("isMet", IsMet),
            Ending.With("met", "Met", "measured"),
            Ending.With("notMet", "NotMet", "measured"))
        .Chain("untilMeasured", "measure")
        .Connect("measure", "Measure", "tell.online")
        .Chain("tell.online", "tell.paper", "report")
        .Connect("report", "Report", "isMet")
        .Connect("isMet", "True", "met")
        .Connect("isMet", "False", "notMet");

    /// <summary>As an integer test: online * 100 is at least the share of all.</summary>
    private static Expression IsMet => Op.AtLeast(
        Op.Call("Multiply", Op.Variable("online"), 100),
        Op.Call("Multiply", Limit("onlineShare"), Op.Add(Op.Variable("online"), Op.Variable("paper"))));
}
