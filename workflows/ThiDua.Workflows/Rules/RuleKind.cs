using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ThiDua.Workflows.Data;
using ThiDua.Workflows.Rules.Conditions;

namespace ThiDua.Workflows.Rules;

/// <summary>A kind of rule: the form of its parameters, as <c>$defs</c> of the schema has it under the same name.</summary>
/// <param name="IsCondition">Whether it asks something of a dossier. Others give a value: one at a time for an award and place.</param>
/// <param name="Read">Its parameters as a value.</param>
/// <param name="Write">The value as parameters in their one canonical order.</param>
internal sealed record RuleKind(bool IsCondition, Func<JsonElement, object> Read, Func<object, JsonElement> Write)
{
    private static readonly DataJson Json = DataJson.Default;

    public static FrozenDictionary<string, RuleKind> All { get; } = new Dictionary<string, RuleKind>
    {
        ["leads-bloc"] = Condition(Json.LeadsBloc),
        ["meets-standard"] = Condition(Json.MeetsStandard),
        ["leaders-quota"] = Condition(Json.LeadersQuota),
        ["minutes-name-bloc"] = Condition(Json.MinutesNameBloc),
        ["no-hold"] = Condition(Json.NoHold),
        ["waiting"] = Condition(Json.Waiting),
        ["new-achievement"] = Condition(Json.NewAchievement),
        ["state-commendations-a-year"] = Condition(Json.StateCommendationsAYear),
        ["awards-held"] = Condition(Json.AwardsHeld),
        ["rated"] = Condition(Json.Rated),
        ["initiatives"] = Condition(Json.Initiatives),
        ["any-of"] = Condition(Json.AnyOf),
        ["confirmed"] = Condition(Json.Confirmed),
        ["influence"] = Condition(Json.Influence),
        ["holders-quota"] = Condition(Json.HoldersQuota),
        ["member-share"] = Condition(Json.MemberShare),
        ["long-service"] = Condition(Json.LongService),
        ["head-of-collective"] = Condition(Json.HeadOfCollective),
        ["simplified-procedure"] = Condition(Json.SimplifiedAllowed) with { IsOneValue = true },
        ["consecutive"] = Value(Json.Consecutive),
        ["notice"] = Value(Json.NoticePeriod),
        ["amount"] = Value(Json.RewardMultiple),
        ["base-salary"] = Value(Json.BaseSalary),
        ["cancellation"] = Value(Json.CancellationRule) with { IsOneValue = false },
        ["former-unit-comment"] = Condition(Json.FormerUnitComment),
        ["service"] = Condition(Json.Service),
        ["components"] = Condition(Json.ComponentsPresent) with { IsOneValue = true },
        ["vote-threshold"] = Value(Json.VoteParameters),
        ["intake"] = Value(Json.IntakeLimit),
        ["supplement"] = Value(Json.SupplementLimit),
        ["appraisal"] = Value(Json.AppraisalLimit),
        ["opinion"] = Value(Json.OpinionLimit),
        ["publication"] = Value(Json.PublicationPeriod),
    }.ToFrozenDictionary();

    /// <summary>Whether at most one rule of the kind may hold for an award, place and date.</summary>
    public bool IsOneValue { get; private init; } = !IsCondition;

    /// <summary>Parameters in their one canonical order.</summary>
    public JsonElement Canonical(JsonElement parameters) => Write(Read(parameters));

    private static RuleKind Condition<T>(JsonTypeInfo<T> type)
        where T : Condition => Of(true, type);

    private static RuleKind Value<T>(JsonTypeInfo<T> type)
        where T : class => Of(false, type);

    private static RuleKind Of<T>(bool isCondition, JsonTypeInfo<T> type)
        where T : class =>
        new(isCondition, parameters => parameters.Deserialize(type)!, value => JsonSerializer.SerializeToElement((T)value, type));
}
