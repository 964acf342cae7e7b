using ThiDua.Engine.Runtime;
using ThiDua.Engine.Storage.Memory;
using ThiDua.Engine.Time;
using ThiDua.Host.Simulation;
using ThiDua.Host.Simulation.Councils;
using ThiDua.Workflows.Calendar;
using ThiDua.Workflows.Plans;
using ThiDua.Workflows.Rules;

namespace ThiDua.Services.Tests.Simulation;

/// <summary>What the scenes of a year share, before anything has happened.</summary>
internal static class Stages
{
    public static Stage Of(long seed = SimulationOptions.UsualSeed, int units = SimulationOptions.UsualUnits)
    {
        var (draws, calendar) = (new Draws(seed), VietnamCalendar.Build());
        var work = new WorkTime(calendar, draws);
        var clock = new VirtualClock(work.StartOf(new DateOnly(2023, 5, 1)));
        var (plan, options) = (PlanLibrary.Default[Years.Plan], new SimulationOptions(units, seed));
        return new Stage(
            plan,
            options,
            new WorkflowRuntime(new MemoryStore(), WorkingCalendars.Empty.With(calendar), clock),
            new Agenda(),
            clock,
            work,
            draws,
            new Province(plan, options, draws),
            RuleBook.Default,
            new CaseBook(),
            new Refusals(),
            new Registers(),
            new CouncilBook());
    }
}
