using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;

namespace ThiDua.Workflows.Paths;

/// <summary>What follows when a council has passed dossiers of a round: a document for them, signed, numbered, and told to each of them.</summary>
internal static class Signing
{
    /// <summary>The way of a document.</summary>
    /// <param name="path">The id of the definition, whose limits it asks for.</param>
    /// <param name="kind">The kind of the document: TTr, QĐ.</param>
    /// <param name="title">What it is, as a clerk reads it.</param>
    /// <param name="outcome">The outcome when it is signed.</param>
    public static Activity Of(string path, string kind, string title, string outcome) => Do.Sequence(
        "path",
        Limited.Asked(path),
        Do.Ask("passed", Questions.Passed, About()).Into("result", "passed"),
        Do.If("nothingPassed", Op.Equal(Passed, 0), Do.Complete("nothing", "Nothing")),
        Do.SetOutput("notePassed", "passed", Passed),
        new SignedDocument("document", kind, title, Op.Texts(Roles.StandingBody), Op.Texts(Roles.Chairman), About()).Activity,
        Do.SetOutput("noteSigned", "signed", true),
        Do.Publish("tellSigned", Signals.Signed),
        Do.Complete("end", outcome));

    /// <summary>The variables of such a path.</summary>
    public static WorkflowBuilder Signs(this WorkflowBuilder path) =>
        path.Variable(Limited.Variable).Variable("passed").Variable("number").Variable("returned", 0);

    private static Expression Passed => Op.Member(Op.Variable("passed"), "passed");

    private static Expression About() => Op.Object(("round", Op.Input("round")), ("awards", Op.Input("awards")));
}
