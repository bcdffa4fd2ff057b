#include "CTemplates.h"

// `#embed` is of C23, which clang takes in older C too.
#pragma clang diagnostic ignored "-Wc23-extensions"

// Every file of the folder `Templates` stands here twice: with its bytes, and in the list. A test compares them.
static const unsigned char basic__gitignore[] = {
#embed "../../Templates/basic/.gitignore"
};
static const unsigned char basic_assay_yaml[] = {
#embed "../../Templates/basic/assay.yaml"
};
static const unsigned char basic_catalogue_safety_induction_yaml[] = {
#embed "../../Templates/basic/catalogue/safety-induction.yaml"
};
static const unsigned char basic_credentials_mig_basics_yaml[] = {
#embed "../../Templates/basic/credentials/mig-basics.yaml"
};
static const unsigned char basic_learners_ana_yaml[] = {
#embed "../../Templates/basic/learners/ana.yaml"
};
static const unsigned char basic_learners_ben_yaml[] = {
#embed "../../Templates/basic/learners/ben.yaml"
};
static const unsigned char basic_organisations_yaml[] = {
#embed "../../Templates/basic/organisations.yaml"
};
static const unsigned char basic_tests_mig_basics_test_lua[] = {
#embed "../../Templates/basic/tests/mig-basics_test.lua"
};
static const unsigned char ci__github_workflows_assay_yml[] = {
#embed "../../Templates/ci/.github/workflows/assay.yml"
};
static const unsigned char ci__gitlab_ci_yml[] = {
#embed "../../Templates/ci/.gitlab-ci.yml"
};
static const unsigned char new_check_lua[] = {
#embed "../../Templates/new/check.lua"
};
static const unsigned char new_credential_yaml[] = {
#embed "../../Templates/new/credential.yaml"
};
static const unsigned char new_plugin_lua[] = {
#embed "../../Templates/new/plugin.lua"
};
static const unsigned char new_test_lua[] = {
#embed "../../Templates/new/test.lua"
};
static const unsigned char partner_assay_yaml[] = {
#embed "../../Templates/partner/assay.yaml"
};
static const unsigned char partner_credentials_mig_basics_yaml[] = {
#embed "../../Templates/partner/credentials/mig-basics.yaml"
};
static const unsigned char partner_learners_ana_yaml[] = {
#embed "../../Templates/partner/learners/ana.yaml"
};
static const unsigned char partner_learners_ben_yaml[] = {
#embed "../../Templates/partner/learners/ben.yaml"
};
static const unsigned char partner_plugins_northwind_plugin_lua[] = {
#embed "../../Templates/partner/plugins/northwind/plugin.lua"
};
static const unsigned char stack__gitignore[] = {
#embed "../../Templates/stack/.gitignore"
};
static const unsigned char stack_assay_yaml[] = {
#embed "../../Templates/stack/assay.yaml"
};
static const unsigned char stack_credentials_blueprint_reading_yaml[] = {
#embed "../../Templates/stack/credentials/blueprint-reading.yaml"
};
static const unsigned char stack_credentials_fabrication_technician_yaml[] = {
#embed "../../Templates/stack/credentials/fabrication-technician.yaml"
};
static const unsigned char stack_credentials_metrology_yaml[] = {
#embed "../../Templates/stack/credentials/metrology.yaml"
};
static const unsigned char stack_credentials_mig_welding_yaml[] = {
#embed "../../Templates/stack/credentials/mig-welding.yaml"
};
static const unsigned char stack_learners_ines_yaml[] = {
#embed "../../Templates/stack/learners/ines.yaml"
};
static const unsigned char stack_learners_kira_yaml[] = {
#embed "../../Templates/stack/learners/kira.yaml"
};
static const unsigned char stack_organisations_yaml[] = {
#embed "../../Templates/stack/organisations.yaml"
};
static const unsigned char stack_tests_fabrication_technician_test_lua[] = {
#embed "../../Templates/stack/tests/fabrication-technician_test.lua"
};

static const struct assay_template templates[] = {
  {"basic/.gitignore", basic__gitignore, sizeof basic__gitignore},
  {"basic/assay.yaml", basic_assay_yaml, sizeof basic_assay_yaml},
  {"basic/catalogue/safety-induction.yaml", basic_catalogue_safety_induction_yaml, sizeof basic_catalogue_safety_induction_yaml},
  {"basic/credentials/mig-basics.yaml", basic_credentials_mig_basics_yaml, sizeof basic_credentials_mig_basics_yaml},
  {"basic/learners/ana.yaml", basic_learners_ana_yaml, sizeof basic_learners_ana_yaml},
  {"basic/learners/ben.yaml", basic_learners_ben_yaml, sizeof basic_learners_ben_yaml},
  {"basic/organisations.yaml", basic_organisations_yaml, sizeof basic_organisations_yaml},
  {"basic/tests/mig-basics_test.lua", basic_tests_mig_basics_test_lua, sizeof basic_tests_mig_basics_test_lua},
  {"ci/.github/workflows/assay.yml", ci__github_workflows_assay_yml, sizeof ci__github_workflows_assay_yml},
  {"ci/.gitlab-ci.yml", ci__gitlab_ci_yml, sizeof ci__gitlab_ci_yml},
  {"new/check.lua", new_check_lua, sizeof new_check_lua},
  {"new/credential.yaml", new_credential_yaml, sizeof new_credential_yaml},
  {"new/plugin.lua", new_plugin_lua, sizeof new_plugin_lua},
  {"new/test.lua", new_test_lua, sizeof new_test_lua},
  {"partner/assay.yaml", partner_assay_yaml, sizeof partner_assay_yaml},
  {"partner/credentials/mig-basics.yaml", partner_credentials_mig_basics_yaml, sizeof partner_credentials_mig_basics_yaml},
  {"partner/learners/ana.yaml", partner_learners_ana_yaml, sizeof partner_learners_ana_yaml},
  {"partner/learners/ben.yaml", partner_learners_ben_yaml, sizeof partner_learners_ben_yaml},
  {"partner/plugins/northwind/plugin.lua", partner_plugins_northwind_plugin_lua, sizeof partner_plugins_northwind_plugin_lua},
  {"stack/.gitignore", stack__gitignore, sizeof stack__gitignore},
  {"stack/assay.yaml", stack_assay_yaml, sizeof stack_assay_yaml},
  {"stack/credentials/blueprint-reading.yaml", stack_credentials_blueprint_reading_yaml, sizeof stack_credentials_blueprint_reading_yaml},
  {"stack/credentials/fabrication-technician.yaml", stack_credentials_fabrication_technician_yaml, sizeof stack_credentials_fabrication_technician_yaml},
  {"stack/credentials/metrology.yaml", stack_credentials_metrology_yaml, sizeof stack_credentials_metrology_yaml},
  {"stack/credentials/mig-welding.yaml", stack_credentials_mig_welding_yaml, sizeof stack_credentials_mig_welding_yaml},
  {"stack/learners/ines.yaml", stack_learners_ines_yaml, sizeof stack_learners_ines_yaml},
  {"stack/learners/kira.yaml", stack_learners_kira_yaml, sizeof stack_learners_kira_yaml},
  {"stack/organisations.yaml", stack_organisations_yaml, sizeof stack_organisations_yaml},
  {"stack/tests/fabrication-technician_test.lua", stack_tests_fabrication_technician_test_lua, sizeof stack_tests_fabrication_technician_test_lua},
};

size_t assay_template_count(void) { return sizeof templates / sizeof *templates; }

struct assay_template assay_template_at(size_t index) { return templates[index]; }
