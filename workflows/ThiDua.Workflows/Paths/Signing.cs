using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;

namespace ThiDua.Workflows.Paths;

/// <summary>What follows a council's session: a document for what it passed, prepared, signed or returned, numbered, told to the dossiers.</summary>
internal static class Signing
{
    /// <summary>The way of a document of a kind (TTr, QĐ).</summary>
    public static FlowchartBuilder Of(string kind, string prepare, string sign, string outcome) => Do.Flowchart("path")
        .Add(
            Do.Ask("passed", Questions.Passed, About(), "Some", "None").Into("result", "passed"),
            Do.SetOutput("notePassed", "passed", Op.Member(Op.Variable("passed"), "passed")),
            Do.HumanTask("prepare", Op.Texts(Roles.StandingBody), ["Submit"], About()).Named(prepare).Into("actor", "preparer"),
            Do.HumanTask("sign", Op.Texts(Roles.Chairman), ["Sign", "Return"], About(), Op.List(Op.Variable("preparer"))).Named(sign),
            Do.Set("countReturned", "returned", Op.Add(Op.Variable("returned"), 1)),
            Do.SetOutput("noteReturned", "returned", Op.Variable("returned")),
            Do.Ask("issue", Questions.Number, Op.Object(("kind", kind), ("year", Op.Input("year")))).Into("result", "number"),
            Do.SetOutput("noteNumber", "number", Op.Member(Op.Variable("number"), "number")),
            Do.SetOutput("noteSigned", "signed", true),
            Do.Publish("tellSigned", Signals.Signed),
            Do.Complete("end", outcome),
            Do.Complete("nothing", "Nothing"))
        .Connect("passed", "None", "nothing")
        .Connect("passed", "Some", "notePassed")
        .Chain("notePassed", "prepare")
        .Connect("prepare", "Submit", "sign")
        .Connect("sign", "Return", "countReturned")
        .Chain("countReturned", "noteReturned", "prepare")
        .Connect("sign", "Sign", "issue")
        .Chain("issue", "noteNumber", "noteSigned", "tellSigned", "end");

    private static Expression About() => Op.Object(("round", Op.Input("round")), ("awards", Op.Input("awards")));
}
