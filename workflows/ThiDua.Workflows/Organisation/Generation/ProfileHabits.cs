namespace ThiDua.Workflows.Organisation.Generation;

/// <summary>How people of a made-up province work; all in percent.</summary>
/// <param name="Steadiness">How much of a year's merit is talent, the rest is the year's luck.</param>
/// <param name="Excellent">Merit from which a year is excellent.</param>
/// <param name="Good">Merit from which it is good.</param>
/// <param name="Completed">Merit from which it is completed.</param>
/// <param name="InitiativeWhenExcellent">How many excellent years bring an initiative.</param>
/// <param name="InitiativeWhenGood">How many good years do.</param>
/// <param name="ProvinceWide">How many initiatives reach the province at least.</param>
/// <param name="NationWide">How many reach the nation.</param>
/// <param name="Related">How many people have a relative in the province's units.</param>
/// <param name="Delegates">How many heads let their deputy act for them for a time.</param>
internal sealed record ProfileHabits(
    int Steadiness,
    int Excellent,
    int Good,
    int Completed,
    int InitiativeWhenExcellent,
    int InitiativeWhenGood,
    int ProvinceWide,
    int NationWide,
    int Related,
    int Delegates);
