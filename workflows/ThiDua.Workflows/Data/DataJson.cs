using System.Text.Json.Serialization;
using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Calendar;
using ThiDua.Workflows.Paths;
using ThiDua.Workflows.Plans;
using ThiDua.Workflows.Rules;
using ThiDua.Workflows.Rules.Conditions;
using ThiDua.Workflows.Rules.Tables;

namespace ThiDua.Workflows.Data;

/// <summary>How the data files become values.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AwardFile))]
[JsonSerializable(typeof(CalendarFile))]
[JsonSerializable(typeof(PathLimitSet))]
[JsonSerializable(typeof(PlanFile))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(RuleFile))]
[JsonSerializable(typeof(LeadsBloc))]
[JsonSerializable(typeof(MeetsStandard))]
[JsonSerializable(typeof(LeadersQuota))]
[JsonSerializable(typeof(MinutesNameBloc))]
[JsonSerializable(typeof(NoHold))]
[JsonSerializable(typeof(Waiting))]
[JsonSerializable(typeof(NewAchievement))]
[JsonSerializable(typeof(StateCommendationsAYear))]
[JsonSerializable(typeof(AwardsHeld))]
[JsonSerializable(typeof(Rated))]
[JsonSerializable(typeof(Rules.Conditions.Initiatives))]
[JsonSerializable(typeof(AnyOf))]
[JsonSerializable(typeof(Confirmed))]
[JsonSerializable(typeof(Influence))]
[JsonSerializable(typeof(HoldersQuota))]
[JsonSerializable(typeof(MemberShare))]
[JsonSerializable(typeof(LongService))]
[JsonSerializable(typeof(Service))]
[JsonSerializable(typeof(FormerUnitComment))]
[JsonSerializable(typeof(HeadOfCollective))]
[JsonSerializable(typeof(SimplifiedAllowed))]
[JsonSerializable(typeof(Consecutive))]
[JsonSerializable(typeof(NoticePeriod))]
[JsonSerializable(typeof(RewardMultiple))]
[JsonSerializable(typeof(BaseSalary))]
[JsonSerializable(typeof(CancellationRule))]
[JsonSerializable(typeof(TableEntry))]
[JsonSerializable(typeof(ComponentsPresent))]
[JsonSerializable(typeof(VoteParameters))]
[JsonSerializable(typeof(IntakeLimit))]
[JsonSerializable(typeof(SupplementLimit))]
[JsonSerializable(typeof(AppraisalLimit))]
[JsonSerializable(typeof(OpinionLimit))]
[JsonSerializable(typeof(PublicationPeriod))]
internal sealed partial class DataJson : JsonSerializerContext;
