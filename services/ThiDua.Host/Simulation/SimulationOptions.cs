namespace ThiDua.Host.Simulation;

/// <summary>What a simulation is asked to do.</summary>
/// <param name="Units">How many units the province has.</param>
/// <param name="Seed">What its chance depends on.</param>
/// <param name="Until">The last day; null to go on until every instance has ended.</param>
/// <param name="Dossiers">How many dossiers the year has in all; null for as many as its units would propose.</param>
internal sealed record SimulationOptions(
    int Units = SimulationOptions.UsualUnits, long Seed = SimulationOptions.UsualSeed, DateOnly? Until = null, int? Dossiers = null)
{
    public const int UsualUnits = 60;
    public const long UsualSeed = 2023;
    public const int FewestUnits = 5;

    /// <summary>A province has about three hundred; what a task knows of its units must fit into one value of the engine.</summary>
    public const int MostUnits = 400;

    public const int MostDossiers = 1_000_000;
}
