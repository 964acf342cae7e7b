using ThiDua.Workflows.Organisation.People;

namespace ThiDua.Workflows.Organisation.Generation;

/// <summary>Makes names as often as they are met.</summary>
internal sealed class NameMaker(ProvinceProfile profile, Draws draws)
{
    public PersonName Of(string person)
    {
        var names = draws.Chance(50, $"{person} sex") ? profile.Women : profile.Men;
        return new PersonName(
            One(profile.Families, $"{person} family").Normalize(),
            One(names.Middles, $"{person} middle").Normalize(),
            One(names.Givens, $"{person} given").Normalize());
    }

    private string One(IReadOnlyList<Weighted> texts, string about)
    {
        var left = draws.Between(1, texts.Sum(text => text.Weight), about);
        return texts.First(text => (left -= text.Weight) <= 0).Text;
    }
}
