using PaConnect.Domain.Places;

namespace PaConnect.Domain.JobAdverts;

public static class LimitLaws
{
    /// <summary>
    /// The law under which an occupational requirement may stand, to follow "the law is". One Act covers Great Britain (Equality Act
    /// 2010, Schedule 9); Northern Ireland has a law for each characteristic.
    /// </summary>
    public static string LawOfLimits(this ProtectedCharacteristic characteristic, Nation nation) => nation switch
    {
        Nation.England or Nation.Scotland or Nation.Wales => "the Equality Act 2010, Schedule 9",
        Nation.NorthernIreland => characteristic switch
        {
            ProtectedCharacteristic.Sex => "the Sex Discrimination (Northern Ireland) Order 1976",
            ProtectedCharacteristic.Religion => "the Fair Employment and Treatment (Northern Ireland) Order 1998",
            ProtectedCharacteristic.Race => "the Race Relations (Northern Ireland) Order 1997",
            ProtectedCharacteristic.Age => "the Employment Equality (Age) Regulations (Northern Ireland) 2006",
            ProtectedCharacteristic.Disability => "the Disability Discrimination Act 1995",
            ProtectedCharacteristic.SexualOrientation =>
                "the Employment Equality (Sexual Orientation) Regulations (Northern Ireland) 2003",
        },
    };
}
