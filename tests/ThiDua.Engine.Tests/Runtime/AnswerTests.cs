using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Tests.Scenarios;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Tests.Runtime;

/// <summary>What the sender of a command is told, and that a refused command changes nothing.</summary>
public sealed class AnswerTests
{
    private const int Vote = 3;
    private const int Sign = 4;

    private readonly World _world = new();

    [Fact]
    public async Task The_first_decision_wins_and_the_second_is_refused()
    {
        await StartAsync();

        Assert.Equal(new Answer(2, null), await DecideAsync("first"));

        await RefusedAsync("second", RefusalReason.TaskClosed, $"Task 3 of instance {World.Root} is not open (any more).");
    }

    [Fact]
    public async Task A_task_that_never_was_is_closed()
    {
        await StartAsync();

        await RefusedAsync("odd", RefusalReason.TaskClosed, $"Task 99 of instance {World.Root} is not open (any more).", 99);
    }

    [Fact]
    public async Task Who_lacks_the_right_is_refused()
    {
        await StartAsync();

        await RefusedAsync("no right", RefusalReason.NotAllowed, "user:1 has none of the rights that task 'vote' asks for: role:member.", rights: ["role:clerk"]);
    }

    [Fact]
    public async Task Who_is_excluded_is_refused_whatever_the_rights()
    {
        await StartAsync();

        await RefusedAsync("excluded", RefusalReason.NotAllowed, "user:9 is excluded from task 'vote', or acts for somebody who is.", actor: "user:9");
    }

    [Fact]
    public async Task Nobody_decides_on_behalf_of_who_is_excluded()
    {
        await StartAsync();

        var answer = await _world.SendAsync(
            World.Root, "for another", "user:1", o => new TaskDecided(o with { OnBehalfOf = "user:9" }, Vote, "Yes", Value.Null, ["role:member"]));

        Assert.Equal(RefusalReason.NotAllowed, answer.Refusal!.Reason);
    }

    [Fact]
    public async Task An_unknown_outcome_is_refused_with_those_that_there_are()
    {
        await StartAsync();

        await RefusedAsync("unknown", RefusalReason.UnknownOutcome, "Task 'vote' has no outcome 'Perhaps'; expected one of Yes, No.", outcome: "Perhaps");
    }

    [Fact]
    public async Task Who_saw_an_older_state_is_refused_when_that_matters()
    {
        await StartAsync();
        await DecideAsync("first");

        await RefusedAsync("stale", RefusalReason.Stale, $"The sender saw instance {World.Root} at entry 1; it stands at 2 now.", Sign, expectedSequence: 1);
        Assert.True((await DecideAsync("fresh", Sign, expectedSequence: 2)).IsDone);
    }

    [Fact]
    public async Task An_ended_instance_takes_nothing_more()
    {
        await StartAsync();
        await _world.SendAsync(World.Root, "cancel", "user:1", o => new Cancel(o));

        await RefusedAsync("late", RefusalReason.InstanceEnded, $"Instance {World.Root} has ended (Cancelled).");
    }

    [Fact]
    public async Task An_instance_that_never_was_takes_nothing()
    {
        var answer = await _world.SendAsync(World.Root, "hold", "user:1", o => new Hold(o));

        Assert.Equal(RefusalReason.UnknownInstance, answer.Refusal!.Reason);
    }

    [Fact]
    public async Task An_instance_starts_once()
    {
        await StartAsync();

        var again = await _world.SendAsync(World.Root, "start again", "user:1", o => new Start(o, _world.Store.FindNewestAsync("council").Result!));

        Assert.Equal(RefusalReason.AlreadyStarted, again.Refusal!.Reason);
    }

    [Fact]
    public async Task The_same_command_again_gives_the_same_answer_and_does_nothing()
    {
        await StartAsync();
        var first = await DecideAsync("first");
        await DecideAsync("another", Sign);
        var journal = _world.Store.Journal(World.Root).Count;

        Assert.Equal(first, await DecideAsync("first"));
        _world.Restart();
        Assert.Equal(first, await DecideAsync("first"));
        Assert.Equal(journal, _world.Store.Journal(World.Root).Count);
    }

    [Fact]
    public async Task A_refused_command_may_be_sent_again_and_is_judged_anew()
    {
        await StartAsync();
        await _world.SendAsync(World.Root, "hold", "user:1", o => new Hold(o));
        await RefusedAsync("decide", RefusalReason.OnHold, $"Instance {World.Root} is held; a task of it can be decided after its release.");
        await _world.SendAsync(World.Root, "release", "user:1", o => new Release(o));

        Assert.True((await DecideAsync("decide")).IsDone);
    }

    private async Task StartAsync()
    {
        await _world.PublishAsync(Workflow.Define("council", 1).Runs(Do.Sequence("all",
            Do.HumanTask("vote", Op.Texts("role:member"), ["Yes", "No"], excluded: Op.Texts("user:9")), Do.HumanTask("sign", Op.Texts(), ["Yes"]))));
        Assert.True((await _world.SendAsync(World.Root, "start", "user:1", o => new Start(o, _world.Store.FindNewestAsync("council").Result!))).IsDone);
    }

    private Task<Answer> DecideAsync(string command, int execution = Vote, string outcome = "Yes", string actor = "user:1", string[]? rights = null, long? expectedSequence = null) =>
        _world.SendAsync(World.Root, command, actor, o => new TaskDecided(o, execution, outcome, Value.Null, rights ?? ["role:member"]) { ExpectedSequence = expectedSequence });

    private async Task RefusedAsync(
        string command, RefusalReason reason, string detail, int execution = Vote, string outcome = "Yes", string actor = "user:1", string[]? rights = null, long? expectedSequence = null)
    {
        var before = (await _world.StateAsync(World.Root)).ToSnapshot();
        var answer = await DecideAsync(command, execution, outcome, actor, rights, expectedSequence);

        Assert.Equal(new Answer(0, new Refusal(reason, detail)), answer);
        Assert.Equal(before, (await _world.StateAsync(World.Root)).ToSnapshot());
    }
}
