namespace ThiDua.Workflows.Organisation.Units;

/// <summary>What kind of unit it is, and thereby at which level it stands (cấp, loại hình đơn vị).</summary>
public enum UnitLevel
{
    /// <summary>A province or city under the central government (tỉnh, thành phố trực thuộc trung ương).</summary>
    Province,

    /// <summary>An agency of the province's people's committee (sở, ban, ngành).</summary>
    Department,

    /// <summary>An agency of the province's Party committee (ban Đảng, cơ quan của Tỉnh ủy).</summary>
    PartyAgency,

    /// <summary>The Fatherland Front or a mass organisation (Mặt trận Tổ quốc, đoàn thể).</summary>
    MassOrganisation,

    /// <summary>An agency of a central sector that works in the province (cơ quan ngành dọc).</summary>
    CentralAgency,

    /// <summary>A district, town or city under a province (huyện, thị xã, thành phố thuộc tỉnh).</summary>
    District,

    /// <summary>An agency of a district (phòng, ban của huyện).</summary>
    DistrictOffice,

    /// <summary>A commune, ward or township (xã, phường, thị trấn, đặc khu).</summary>
    Commune,

    /// <summary>A school (trường học).</summary>
    School,

    /// <summary>An agency outside the province (cơ quan trung ương ngoài tỉnh).</summary>
    External,
}
