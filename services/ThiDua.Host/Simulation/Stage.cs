using ThiDua.Engine.Runtime;
using ThiDua.Host.Simulation.Councils;
using ThiDua.Workflows.Plans;
using ThiDua.Workflows.Rules;

namespace ThiDua.Host.Simulation;

/// <summary>What the scenes of a simulated year share.</summary>
/// <param name="Plan">The plan whose year it is.</param>
/// <param name="Options">How big it is.</param>
/// <param name="Runtime">By which people's commands go.</param>
/// <param name="Agenda">What people are going to do.</param>
/// <param name="Clock">The virtual clock.</param>
/// <param name="Work">When people get to something.</param>
/// <param name="Draws">What is left to chance.</param>
/// <param name="Province">Who is there.</param>
/// <param name="Rules">The rules that the standing body goes by.</param>
/// <param name="Cases">Which dossiers there are.</param>
/// <param name="Refusals">What became of commands that were not done.</param>
/// <param name="Registers">The numbers of documents.</param>
/// <param name="Councils">What is kept of the council's sessions.</param>
internal sealed record Stage(
    Plan Plan,
    SimulationOptions Options,
    WorkflowRuntime Runtime,
    Agenda Agenda,
    VirtualClock Clock,
    WorkTime Work,
    Draws Draws,
    Province Province,
    RuleBook Rules,
    CaseBook Cases,
    Refusals Refusals,
    Registers Registers,
    CouncilBook Councils);
