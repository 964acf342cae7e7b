using ThiDua.Engine.Values;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>A covenant: drafted by the bloc's head, signed by the members, who rarely refuse and hardly ever twice, and reviewed.</summary>
internal sealed class CovenantScene(Stage stage) : TaskScene(stage)
{
    /// <summary>Working days that the members' assessments and the conclusion take.</summary>
    private const int Reviewing = 8;

    /// <summary>Of how many members one may be behind before the covenant counts as not kept.</summary>
    private const int MembersPerBehind = 5;

    public override string Path => "covenant";

    public override Performance? Plan(Part part) => part.Activity switch
    {
        "draft" => Says(part, 0, 2, "Send"),
        "comment" => OfUnit(part, 3, () => new Decision(Chance(part, Habits.AgencyAmends, "amends") ? "Amend" : "Agree")),
        "revise" => Says(part, 0, 1, "Submit"),
        "sign" => Sign(part),
        "register" => By(part, 0, 2, () => Chance(part, Habits.CouncilReturnsCovenant, "returns")
            ? new Decision("Return")
            : new Decision("Register", Value.Object(("reviewOn", BeforeDue(part, Reviewing))))),
        "assess" => OfUnit(part, 3, () => new Decision(Chance(part, Habits.TargetsAreMet, "met") ? "Met" : "Behind")),
        "conclude" => By(part, 0, 1, () => new Decision(IsKept(part) ? "Achieved" : "Behind")),
        _ => throw Unknown(part),
    };

    private Performance? Sign(Part part)
    {
        var isFirst = part.Payload["revision"].AsInteger() == 0;
        if (isFirst && Chance(part, Habits.MemberForgetsToSign, "forgets"))
            return null;
        return By(part, 0, 3, () => new Decision(isFirst && Chance(part, Habits.MemberRefusesToSign, "refuses") ? "Refuse" : "Sign"));
    }

    private static bool IsKept(Part part) => Texts(part, "behind").Count * MembersPerBehind <= part.Payload["assessments"].AsInteger();
}
