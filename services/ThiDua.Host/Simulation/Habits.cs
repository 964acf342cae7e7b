namespace ThiDua.Host.Simulation;

/// <summary>How simulated people behave: shares of 1, and days. They are guesses about people, not rules.</summary>
internal static class Habits
{
    /// <summary>How many members a provincial council has at least and at most.</summary>
    public const int FewestMembers = 15;
    public const int MostMembers = 25;

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
    public const double LacksProof = 0.08;
    public const double OverratesOwn = 0.07;
    public const double AsksForSupplement = 0.08;
    public const double AsksForProof = 0.35;
    public const double FindsProof = 0.40;
    public const double UnderDiscipline = 0.02;

    public const double AgencySilent = 0.04;
    public const double AgencyIsLate = 0.04;
    public const double AgencyObjects = 0.03;

    public const double MemberAbsent = 0.06;
    public const double SessionClashes = 0.06;
    public const double MemberAbsentAtClash = 0.50;
    public const double AnswersInvitation = 0.92;
    public const double AbsentVotesRemotely = 0.80;
    public const double BallotIsKept = 0.02;
    public const double OwnsUpToConflict = 0.75;
    public const double StatesConflict = 0.02;
    public const double InFavour = 0.99;
    public const double InFavourOfWeak = 0.78;
    public const double DossierIsWeak = 0.07;

    public const double ChairmanReturns = 0.25;
    public const double MinistryAwards = 0.92;

    public const double Withdraws = 0.04;
    public const double IsComplainedOf = 0.07;
    public const double ComplaintIsRight = 0.40;

    /// <summary>Working days that a lead leaves for a work before its period ends, and days to spare that count as none.</summary>
    public const int WorkTakes = 45;
    public const int ShortPeriod = 15;

    public const double UnitIsLate = 0.05;
    public const double UnitIsBehind = 0.05;
    public const double HeadHandsBack = 0.05;
    public const double OfficeReturns = 0.08;
    public const double SignerReturns = 0.10;
    public const double SignerRefuses = 0.01;
    public const double WorkIsWithdrawn = 0.02;

    public const double AgencyAmends = 0.10;
    public const double AnotherLetter = 0.55;
    public const double LetterIsAnonymous = 0.20;
    public const double OpinionIsTakenOver = 0.60;

    public const double RegistrationLacks = 0.10;
    public const double RegistrationChanges = 0.08;
    public const double ChangeIsRefused = 0.20;
    public const double TargetsAreMet = 0.88;

    public const double MemberForgetsToSign = 0.003;
    public const double MemberRefusesToSign = 0.004;
    public const double CouncilReturnsCovenant = 0.08;
    public const double ReportIsReturned = 0.05;

    public const double UnitHasExemplar = 0.25;
    public const double ExemplarIsDoubtful = 0.08;
    public const double MediaDecline = 0.08;

    public const double UnitSendsNobody = 0.10;
    public const double ClassIsPutOff = 0.10;
    public const double SmallClassIsCancelled = 0.60;
    public const double ClassIsPoor = 0.05;
    public const double ClassIsGood = 0.50;

    public const double UnitProposesChange = 0.15;
    public const double PersonnelObjects = 0.12;
    public const double HandoverIsDisputed = 0.06;

    public const double CeremonyIsCancelled = 0.02;
    public const double NeverDelivered = 0.10;

    public const double TrialFails = 0.25;

    /// <summary>Ballots that somebody tries to cast twice, or who is no member, or who may not vote on the item.</summary>
    public const double VotesTwice = 0.02;
    public const double OutsiderVotes = 0.01;
    public const double RecusedVotes = 0.10;

    /// <summary>Decisions that somebody tries to take who may not, and decisions that somebody tries to take twice.</summary>
    public const double Trespasses = 0.03;
    public const double DecidesTwice = 0.03;

    /// <summary>Blocs: how units score themselves and each other.</summary>
    public const double NamesOldScale = 0.08;
    public const double YesOfGoodUnit = 0.85;
    public const double IsDeducted = 0.12;
    public const double Overrates = 0.15;
    public const double ForgetsEvidence = 0.01;
    public const double FindsOverrated = 0.60;
    public const double SheetIsLate = 0.07;
    public const double NeverScores = 0.02;
    public const double CheckIsLate = 0.06;
    public const double DisputesCheck = 0.20;
    public const double IgnoresCheck = 0.15;
    public const double IsSevere = 0.20;
    public const double IsLenient = 0.20;
    public const decimal Temper = 0.04m;
    public const double Favours = 0.12;
    public const decimal Favour = 0.06m;
    public const double AgencyDataAtHand = 0.50;
    public const double BlocReturned = 0.20;
    public const double BlocMemberAbsent = 0.06;
    public const double Acclaims = 0.92;
    public const double AcclaimsLessByPlace = 0.12;
    public const double BreaksHardCondition = 0.015;
    public const double ElectsOther = 0.08;
    public const double PapersMissing = 0.15;
    public const double HalfReportSilent = 0.05;
    public const double HalfReportReturned = 0.15;
    public const double HeadSilent = 0.05;

    /// <summary>The cluster of provinces: papers, covenant, results.</summary>
    public const double FormIsWrong = 0.20;
    public const double PaperMissing = 0.06;
    public const double RefusesCovenant = 0.04;
    public const double NeverSigns = 0.03;
    public const double CentralReturns = 0.12;
    /// <summary>Which part of a period passes before intake closes in it; for lists that are published and handed over, less.</summary>
    public const double IntakeOfPeriod = 0.6;
    public const double IntakeOfLists = 0.25;

    /// <summary>Working days that a period stays open though little of it is left.</summary>
    public const int ShortestIntake = 10;

    public const double CheckIsSlow = 0.06;
    public const double WantsSimplified = 0.75;
    public const double IsUnscheduled = 0.5;
    public const double ProposesForBadge = 0.4;
    public const int MostOnBadgeList = 8;
    public const double HoldsBadge = 0.06;
    public const double ListedTwice = 0.04;
    public const double LacksYears = 0.08;
    public const double RecordsDiffer = 0.05;
    public const double IsManaged = 0.3;
    public const double ProposesTooHigh = 0.25;
    public const double AgreesToLower = 0.7;
    public const double PartyObjects = 0.03;
    public const double AbsentAtCeremony = 0.1;
    public const double CeremonyNotReported = 0.05;
    public const double ChairmanRefuses = 0.02;

    public const double WritesLetter = 0.15;
    public const double IsAnonymous = 0.2;
    public const double IsDenunciation = 0.25;
    public const double IsPetition = 0.3;
    public const double IsNotOurs = 0.05;
    public const double LetterIsRefused = 0.1;
    public const double AnonymousHasSigns = 0.3;
    public const double LetterIsWithdrawn = 0.06;
    public const double DenunciationGoesOn = 0.5;
    public const double VerificationIsLong = 0.12;
    public const double ExtensionIsRefused = 0.1;
    public const double ComplainsAgain = 0.2;
    public const double AcceptsConclusion = 0.5;
    public const double AwardIsComplainedOf = 0.03;

    public const double StandardStillMet = 0.15;
    public const double KeptAbove = 0.1;
    public const double NeverHandsBack = 0.15;
    public const double HandsBackPart = 0.1;
    public const double IsIrrecoverable = 0.1;

    /// <summary>How many units a plan of inspection chooses at most.</summary>
    public const int MostInspected = 12;

    public const double InspectorRecuses = 0.05;
    public const double InspectorSilent = 0.03;
    public const double VisitIsPostponed = 0.08;
    public const double FindsViolation = 0.06;
    public const double FindsSomething = 0.5;
    public const int MostRecommendations = 3;
    public const double ExplainsFindings = 0.2;
    public const double ExplanationHelps = 0.4;
    public const double HoldsForViolation = 0.5;
    public const double NeverRemedies = 0.06;
    public const double RemediesLate = 0.1;
    public const double RemedyIsNotEnough = 0.15;

    /// <summary>Initiatives: how many a unit sends, working days of intake and reading, what readers and councils make of them.</summary>
    public const int MostInitiatives = 2;
    public const int InitiativeIntake = 8;
    public const int InitiativeReading = 22;
    public const double SendsOldInitiative = 0.05;
    public const double SendsOthersInitiative = 0.03;
    public const double InitiativeIncomplete = 0.12;
    public const double ReaderRecuses = 0.04;
    public const double ReaderIsLate = 0.06;
    public const double ProvinceWide = 0.45;
    public const double NationWide = 0.88;
    public const double InFavourOfUnread = 0.25;
    public const double ChairReturnsMinutes = 0.08;
    public const double Objects = 0.50;
}
