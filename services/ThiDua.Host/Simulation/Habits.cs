namespace ThiDua.Host.Simulation;

/// <summary>How simulated people behave: shares of 1, and days. They are guesses about people, not rules.</summary>
internal static class Habits
{
    /// <summary>Units that open a dossier for an award of the round, and how many at most.</summary>
    public const double Nominates = 0.5;

    /// <summary>Which part of the working days of a round's period the intake window takes.</summary>
    public const double WindowOfPeriod = 0.25;

    /// <summary>Working days between the day of the session and the last of the period.</summary>
    public const int SessionBeforeEnd = 2;

    /// <summary>Which part of the intake window passes, once or twice, before a unit opens its dossier.</summary>
    public const double OpensWithin = 0.25;

    public const double UnitSilent = 0.03;
    public const double OpensAfterWindow = 0.02;
    public const double NeverSubmits = 0.04;
    public const double LacksComponent = 0.16;
    public const double SupplementsBadly = 0.15;
    public const double NeverSupplements = 0.06;
    public const double LacksMerit = 0.14;
    public const double AsksForSupplement = 0.08;
    public const double AsksForProof = 0.35;
    public const double FindsProof = 0.40;
    public const double UnderDiscipline = 0.02;

    public const double AgencySilent = 0.04;
    public const double AgencyIsLate = 0.04;
    public const double AgencyObjects = 0.03;

    public const double MemberAbsent = 0.06;
    public const double AbsentVotesRemotely = 0.80;
    public const double InFavour = 0.99;
    public const double InFavourOfWeak = 0.78;
    public const double DossierIsWeak = 0.07;

    public const double ChairmanReturns = 0.25;
    public const double MinistryAwards = 0.92;

    public const double Withdraws = 0.04;
    public const double IsComplainedOf = 0.07;
    public const double ComplaintIsRight = 0.40;

    /// <summary>Decisions that somebody tries to take who may not, and decisions that somebody tries to take twice.</summary>
    public const double Trespasses = 0.03;
    public const double DecidesTwice = 0.03;
}
