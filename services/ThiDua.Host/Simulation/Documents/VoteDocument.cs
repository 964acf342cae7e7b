namespace ThiDua.Host.Simulation.Documents;

/// <summary>The council's vote on a dossier: counts only.</summary>
internal sealed record VoteDocument(
    string Dossier, string Award, long Votes, long Members, long Needed, long Percent, long Present, long Recused, bool Passed, string Clause)
{
    public static VoteDocument Of(InstanceRecord dossier)
    {
        var vote = dossier.Output("vote");
        return new VoteDocument(
            dossier.Correlation!,
            dossier.Text("award")!,
            vote["votes"].AsInteger(),
            vote["members"].AsInteger(),
            vote["needed"].AsInteger(),
            vote["percent"].AsInteger(),
            vote["present"].AsInteger(),
            vote["recused"].AsInteger(),
            vote["outcome"] == "Passed",
            vote["clause"].AsText());
    }
}
