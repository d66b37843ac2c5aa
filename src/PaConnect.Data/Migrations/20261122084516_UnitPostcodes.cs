using Microsoft.EntityFrameworkCore.Migrations;
using NpgsqlTypes;

#nullable disable

namespace PaConnect.Data.Migrations
{
    /// <inheritdoc />
    public partial class UnitPostcodes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "district_hearts",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    location = table.Column<NpgsqlPoint>(type: "point", nullable: false),
                    nation = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_district_hearts", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "unit_postcodes",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    location = table.Column<NpgsqlPoint>(type: "point", nullable: false),
                    nation = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    square = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_unit_postcodes", x => x.code);
                });

            migrationBuilder.CreateIndex(
                name: "ix_unit_postcodes_square",
                table: "unit_postcodes",
                column: "square");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "district_hearts");

            migrationBuilder.DropTable(
                name: "unit_postcodes");
        }
    }
}
