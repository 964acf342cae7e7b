using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Workflows.Calendar;

namespace ThiDua.Workflows.Paths;

/// <summary>
/// The limits (thời hạn) of a path's own file in its definition: asked for once, named where they hold. The variable is
/// <see cref="Variable"/>; a dossier has those that the rules give in <c>limits</c>.
/// </summary>
internal static class Limited
{
    /// <summary>The variable that holds them.</summary>
    public const string Variable = "pathLimits";

    /// <summary>Asks for the limits of a path.</summary>
    public static Activity Asked(string path, string id = "limits") =>
        Do.Ask(id, Questions.Limits, Op.Object(("path", path), ("work", Op.Input("work")))).Into("result", Variable);

    /// <summary>A limit by its name in the path's file.</summary>
    public static Expression By(string name) => Op.Member(Op.Variable(Variable), name);

    /// <summary>A boundary after a limit of working days.</summary>
    public static Activity After(string id, string limit) => Do.AfterWorkingDays(id, By(limit), VietnamCalendar.Name);

    /// <summary>A boundary after a limit of days of the calendar, as the laws on complaints and denunciations count.</summary>
    public static Activity AfterDays(string id, Expression days) =>
        Do.After(id, TimeSpan.Zero).WithInput("duration", Op.Concat(days, ".00:00:00"));
}
