namespace ThiDua.Workflows.Organisation.Generation;

/// <summary>How large a made-up province is.</summary>
public sealed record ProvinceSize
{
    /// <summary>Agencies of the province's people's committee, at least 4 (sở, ban, ngành).</summary>
    public int Departments { get; init; } = 20;

    /// <summary>Districts, at least 1.</summary>
    public int Districts { get; init; } = 10;

    /// <summary>Communes, at least one a district.</summary>
    public int Communes { get; init; } = 120;

    /// <summary>Schools.</summary>
    public int Schools { get; init; } = 60;

    /// <summary>People: at least 3 a unit, and one more for each role.</summary>
    public int People { get; init; } = 2000;

    /// <summary>Members of the province's council, 15 to 25.</summary>
    public int CouncilMembers { get; init; } = ProvinceProfile.Default.Council.Members;

    /// <summary>The first year of the histories.</summary>
    public int FirstYear { get; init; } = 2010;

    /// <summary>The last year of the histories.</summary>
    public int LastYear { get; init; } = 2025;

    /// <summary>About so many units and so many people a unit, the parts in the proportion of the usual size.</summary>
    /// <param name="units">How many units, at least 20.</param>
    /// <param name="peopleAUnit">How many people a unit has on average, at least 3.</param>
    public static ProvinceSize OfUnits(int units, int peopleAUnit = 6)
    {
        var usual = new ProvinceSize();
        var all = usual.Departments + usual.Districts + usual.Communes + usual.Schools;
        var districts = Math.Max(1, usual.Districts * units / all / 2);
        var size = new ProvinceSize
        {
            Departments = Math.Max(ProvinceProfile.FewestDepartments, Math.Min(usual.Departments * 3, usual.Departments * units / all)),
            Districts = districts,
            Communes = Math.Max(districts, usual.Communes * units / all),
            Schools = usual.Schools * units / all,
        };
        var profile = ProvinceProfile.Default;
        var more = (peopleAUnit - ProvinceProfile.FewestPeople) * profile.UnitsOf(size);
        return size with { People = profile.FewestPeopleOf(size) + more };
    }

    /// <summary>What is wrong with the size.</summary>
    internal IEnumerable<string> Faults(ProvinceProfile profile)
    {
        if (Departments < ProvinceProfile.FewestDepartments)
            yield return $"cần ít nhất {ProvinceProfile.FewestDepartments} sở, ban, ngành; có {Departments}";
        if (Districts < 1) yield return $"cần ít nhất 1 huyện; có {Districts}";
        if (Communes < Districts) yield return $"cần ít nhất {Districts} xã, mỗi huyện một xã; có {Communes}";
        if (Schools < 0) yield return $"số trường không được âm; có {Schools}";
        if (CouncilMembers is < 15 or > 25) yield return $"Hội đồng tỉnh có 15 đến 25 thành viên; có {CouncilMembers}";
        if (FirstYear < 1990 || FirstYear > profile.Reform.On.Year || LastYear < FirstYear || LastYear > 2100)
            yield return $"lịch sử {FirstYear}–{LastYear}: bắt đầu từ 1990 đến {profile.Reform.On.Year}, kết thúc không trước đó";
        if (People < profile.FewestPeopleOf(this))
            yield return $"cần ít nhất {profile.FewestPeopleOf(this)} cá nhân để mọi đơn vị có người; có {People}";
    }
}
