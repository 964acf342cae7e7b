using ThiDua.Engine.Instances;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>A complaint about a dossier: held, verified by an inspector, released or found right.</summary>
internal sealed class ComplaintScene(Stage stage) : Scene(stage)
{
    public override string Path => "complaint";

    public override Performance? Plan(Part part) => part.Activity switch
    {
        "verify" => Either(part, 4, 15, Habits.ComplaintIsRight, "Upheld", "Unfounded"),
        _ => throw Unknown(part),
    };

    public override async ValueTask<Reply?> AnswerAsync(Asked asked) => asked.Task switch
    {
        Questions.Hold => await HoldAsync(asked.Instance, asked.Text("dossier")),
        Questions.Release => await ReleaseAsync(asked.Instance, asked.Text("dossier")),
        _ => await base.AnswerAsync(asked),
    };

    private async ValueTask<Reply> HoldAsync(InstanceId complaint, string dossier)
    {
        if (Stage.Cases.InstanceOf(dossier) is not { } instance)
            return new Reply(Value.Object(("outcome", "Ended")));
        var answer = await Stage.Runtime.SendAsync(instance, Stage.Draws.Command($"{complaint} hold"), "service:complaints", o => new Hold(o));
        if (answer.IsDone)
            Stage.Cases.Complain(dossier);
        return new Reply(Value.Object(("outcome", answer.IsDone ? "Held" : "Ended")));
    }

    private async ValueTask<Reply> ReleaseAsync(InstanceId complaint, string dossier)
    {
        Stage.Cases.Settle(dossier);
        if (Stage.Cases.InstanceOf(dossier) is { } instance)
            await Stage.Runtime.SendAsync(instance, Stage.Draws.Command($"{complaint} release"), "service:complaints", o => new Release(o));
        return new Reply(Value.Null);
    }
}
